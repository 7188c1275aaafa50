using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>Everything that a unit owes, row by row: the annex of a notice.</summary>
internal static class NoticeTable
{
    public static Table Of(Reminder reminder)
    {
        var sentence = new DebtSentence(reminder.On);
        var rows = reminder.Debts.Select(urged => RowOf(sentence, urged)).ToList();
        PaperColumn[] columns = [PaperTable.Fitting("序号", rows, 0), new("工作任务", 0, Centered: false), new("待办事项", 1700, Centered: false), PaperTable.Fitting("应办日期", rows, 3), PaperTable.Fitting("工作日", rows, 4), new("催办次数", 700)];
        return PaperTable.Of(PaperTable.Filled(columns, 1), rows);
    }

    private static string[] RowOf(DebtSentence sentence, UrgedDebt urged)
    {
        var debt = urged.Debt;
        return
        [
            sentence.NumberOf(debt), DebtSentence.WordsOf(debt), sentence.WhatOf(debt), debt.By is { } by ? sentence.Day(by) : "未定",
            LeftOf(debt), urged.Times.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string LeftOf(Owing debt) => debt.Left switch
    {
        null => "",
        < 0 => FormattableString.Invariant($"超{-debt.Left}"),
        0 => "当天",
        _ => FormattableString.Invariant($"剩{debt.Left}"),
    };
}

using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>Everything that a unit owes, row by row: the annex of a notice.</summary>
internal static class NoticeTable
{
    private const string Task = "工作任务";

    public static Table Of(Reminder reminder)
    {
        var sentence = new DebtSentence(reminder.On);
        var rows = reminder.Debts.Select(urged => RowOf(sentence, urged)).ToList();
        PaperColumn[] columns = [Fitting("序号", rows, 0), new(Task, 0, Centered: false), new("待办事项", 1700, Centered: false), Fitting("应办日期", rows, 3), Fitting("工作日", rows, 4), new("催办次数", 700)];
        return PaperTable.Of([.. columns.Select(column => column.Heading == Task ? column with { Width = OfficialPage.TextWidth - columns.Sum(other => other.Width) } : column)], rows);
    }

    /// <summary>As wide as the longest of its cells: numbers and days are not broken.</summary>
    private static PaperColumn Fitting(string heading, List<string[]> rows, int at) =>
        new(heading, rows.Select(row => row[at]).Append(heading).Max(PaperTable.WidthOf));

    private static string[] RowOf(DebtSentence sentence, UrgedDebt urged)
    {
        var debt = urged.Debt;
        return
        [
            sentence.NumberOf(debt.Task), debt.Task.Content.Words, sentence.WhatOf(urged), debt.By is { } by ? sentence.Day(by) : "未定",
            LeftOf(debt), urged.Times.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string LeftOf(Debt debt) => debt.Left switch
    {
        null => "",
        < 0 => FormattableString.Invariant($"超{-debt.Left}"),
        0 => "当天",
        _ => FormattableString.Invariant($"剩{debt.Left}"),
    };
}

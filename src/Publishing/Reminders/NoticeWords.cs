using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>What a notice says.</summary>
internal static class NoticeWords
{
    public static string Opening(Reminder reminder) => FormattableString.Invariant(
        $"截至{Dates.Of(reminder.On)}，你单位承担的年度工作任务有{reminder.Debts.Count}件事项待办{OverTime.Of(reminder)}。现通知如下：");

    /// <summary>What is over time first, each chapter with its numbered sentences; a heading only where there are two.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Sentences)> Chapters(Reminder reminder)
    {
        var (over, others) = (Sentences(reminder, over: true), Sentences(reminder, over: false));
        if (over.Count == 0 || others.Count == 0) return [("", [.. over, .. others])];
        return [("一、已超期事项", over), ("二、未到期事项", others)];
    }

    public static string Closing(ReminderLetter letter)
    {
        var by = letter.AnswerBy is { } day ? $"于{Dates.Of(day)}前" : "尽快";
        var late = letter.Reminder.Over > 0 ? "，并说明超期原因" : "";
        return $"请你单位对照附件抓紧办理，{by}将办理情况报送{letter.Issuer}{late}。确有困难的，请书面说明原因和下步打算。";
    }

    private static List<string> Sentences(Reminder reminder, bool over)
    {
        var sentence = new DebtSentence(reminder.On);
        var debts = reminder.Debts.Where(urged => urged.Debt.IsOver == over);
        return [.. AlikeDebts.Of(debts).Select((alike, index) => FormattableString.Invariant($"{index + 1}.{sentence.Of(alike)}。"))];
    }
}

using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>A reminder as a short text, ready to be pasted into a chat or sent as a letter.</summary>
public static class ReminderText
{
    public static string Of(ReminderLetter letter)
    {
        var reminder = letter.Reminder;
        var sentence = new DebtSentence(reminder.On);
        var lines = AlikeDebts.Of(reminder.Debts).Select((debts, index) => FormattableString.Invariant($"{index + 1}. {sentence.Of(debts)}。"));
        return string.Join('\n', [$"{reminder.Debtor}：", Opening(letter), .. lines, Closing(letter), letter.Issuer, Dates.Of(reminder.On)]);
    }

    /// <summary>What it is about, in one line.</summary>
    public static string SubjectOf(ReminderLetter letter) => FormattableString.Invariant(
        $"【督办提醒】{letter.Reminder.Debtor}：{letter.Reminder.Debts.Count}件事项待办{OverTime.Of(letter.Reminder)}（{Dates.Of(letter.Reminder.On)}）");

    private static string Opening(ReminderLetter letter)
    {
        var reminder = letter.Reminder;
        var what = reminder.IsToLeader ? $"有{reminder.Debts.Count}份进展待您签批" : $"贵单位有{reminder.Debts.Count}件任务事项待办{OverTime.Of(letter.Reminder)}";
        return $"您好！截至{Dates.Of(reminder.On)}，{what}：";
    }

    private static string Closing(ReminderLetter letter) => letter.Reminder.IsToLeader
        ? "请您审阅。"
        : $"请{(letter.AnswerBy is { } day ? $"于{Dates.Of(day)}前" : "尽快")}办理；确有困难的，请说明原因，及时与我们联系。感谢支持！";
}

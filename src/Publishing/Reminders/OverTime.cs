using Luoshi.Ledger.Reminders;

namespace Luoshi.Publishing.Reminders;

/// <summary>How much of what is owed is over time, behind the number of all: <c>，其中4件已超期</c>; nothing where none is.</summary>
internal static class OverTime
{
    public static string Of(Reminder reminder) => (reminder.Over, reminder.Debts.Count) switch
    {
        (0, _) => "",
        (1, 1) => "，已超期",
        var (over, all) when over == all => "，均已超期",
        var (over, _) => FormattableString.Invariant($"，其中{over}件已超期"),
    };
}

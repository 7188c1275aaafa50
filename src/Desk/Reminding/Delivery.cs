using Luoshi.Ledger.Reminders;

namespace Luoshi.Desk.Reminding;

/// <summary>What became of one message of a round.</summary>
/// <param name="Reminder">What it told.</param>
/// <param name="Address">Where it was to go; empty where nobody could be reached.</param>
/// <param name="Fate">What became of it.</param>
public sealed record Delivery(Reminder Reminder, string Address, Fate Fate)
{
    /// <summary>Why it failed; null where it did not.</summary>
    public (string Chinese, string English)? Why { get; init; }
}

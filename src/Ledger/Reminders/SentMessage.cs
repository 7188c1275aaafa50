namespace Luoshi.Ledger.Reminders;

/// <summary>One message that somebody was reminded with.</summary>
/// <param name="Channel">On what way it went.</param>
/// <param name="To">To which address; by hand, to whom or how.</param>
/// <param name="Debts">What it reminded of, by the ids of the debts.</param>
public sealed record SentMessage(Channel Channel, string To, IReadOnlyList<string> Debts)
{
    /// <summary>Whether it went the same way to the same address and reminded of all that the other does.</summary>
    public bool Covers(SentMessage other) => Channel == other.Channel && To == other.To && other.Debts.All(Debts.Contains);
}

namespace Luoshi.Ledger.Cases;

/// <summary>That a case was handed to a unit (派单), and what the unit answered.</summary>
/// <param name="Unit">As it was called then.</param>
/// <param name="On">The day: its time begins to run then.</param>
public sealed record Handing(string Unit, DateOnly On)
{
    /// <summary>What the unit found; null while it owes that.</summary>
    public UnitReply? Reply { get; init; }
}

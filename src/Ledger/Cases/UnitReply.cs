namespace Luoshi.Ledger.Cases;

/// <summary>What a unit answered the office on a case (答复): not what the public reads.</summary>
public sealed record UnitReply(string Words, DateOnly On)
{
    /// <summary>When, by the place's clock; null where only the day is kept.</summary>
    public DateTime? At { get; init; }

    /// <summary>What it came to, by the scheme of the register; empty where it has none.</summary>
    public string Result { get; init; } = "";

    /// <summary>When the unit first reached whoever brought it; null where it did not say.</summary>
    public DateTime? ReachedAt { get; init; }
}

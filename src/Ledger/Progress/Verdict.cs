namespace Luoshi.Ledger.Progress;

/// <summary>What the supervision office found when it checked a report; it stands beside what the unit says, never in its place.</summary>
/// <param name="Word">How the task stands by what was seen.</param>
/// <param name="By">Who checked.</param>
/// <param name="On">The day.</param>
public sealed record Verdict(ProgressWord Word, string By, DateOnly On)
{
    /// <summary>Values that were verified; those not named were not.</summary>
    public IReadOnlyList<MeasureValue> Values { get; init; } = [];

    /// <summary>What was seen of it; null where that was not checked.</summary>
    public Headway? Headway { get; init; }

    /// <summary>督查意见.</summary>
    public string Opinion { get; init; } = "";
}

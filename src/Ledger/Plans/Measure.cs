using Luoshi.Ledger.Pacing;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Plans;

/// <summary>A number that a task is to reach (年度目标).</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">Scale folded in; the lower end of a range.</param>
/// <param name="Unit">Without scale.</param>
public sealed record Measure(string Name, decimal Value, string Unit)
{
    /// <summary>The upper end of a range, else null.</summary>
    public decimal? Value2 { get; init; }

    public Bound Bound { get; init; }

    /// <summary>True where the number itself is not enough (突破).</summary>
    public bool Strict { get; init; }

    public Nature Nature { get; init; }

    public Direction Direction { get; init; }

    /// <summary>How it goes through the year; null: as numbers of its kind do.</summary>
    public Schedule? Schedule { get; init; }

    public Pace Pace => Schedule?.Pace ?? Paces.Of(Nature, Bound);

    /// <summary>For which months there is a figure of it; nobody owes one for the others.</summary>
    public Rhythm Rhythm => Schedule?.Rhythm ?? Rhythm.Monthly;
}

using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Proven;

/// <summary>A value of a measure that follows from an observation: what it is, and the release that it stands in.</summary>
/// <param name="Value">In the measure's unit, scale folded in; of a decline that is aimed at, how far it went down.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Release">The release.</param>
public sealed record ProvenValue(decimal Value, string Indicator, Period Period, Release Release)
{
    /// <summary>True for growth that was computed from amounts, because none was told.</summary>
    public bool Computed { get; init; }
}

using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Proven;

/// <summary>
/// What is known of a measure at the end of a month, threefold and never merged: what records prove, what the supervision office
/// verified, what the unit reported.
/// </summary>
/// <param name="Number">Which of the task's measures, from 1.</param>
/// <param name="Measure">The measure.</param>
public sealed record KnownMeasure(int Number, Measure Measure)
{
    /// <summary>From an observation; null where the measure is not linked, or nothing was told for the period.</summary>
    public ProvenValue? Proven { get; init; }

    public decimal? Verified { get; init; }

    public decimal? Reported { get; init; }

    /// <summary>The indicator it is known from; null where it is to be reported.</summary>
    public string? Indicator { get; init; }

    /// <summary>The firmest value there is, with what it stands on; null where nothing is known.</summary>
    public (decimal Value, MeasureGround Ground)? Firmest =>
        Proven is { } proven ? (proven.Value, MeasureGround.Proven)
        : Verified is { } verified ? (verified, MeasureGround.Verified)
        : Reported is { } reported ? (reported, MeasureGround.Reported)
        : null;
}

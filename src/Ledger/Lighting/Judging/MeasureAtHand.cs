using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>A measure of a task with the firmest value there is for a month: proven, else verified, else reported.</summary>
/// <param name="Number">Which of the task's measures, from 1.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Rhythm">For which months there is a figure: as the task says it, else as the indicator that it is known from has it.</param>
internal sealed record MeasureAtHand(int Number, Measure Measure, Rhythm Rhythm)
{
    public (decimal Value, MeasureGround Ground)? Firmest { get; init; }

    /// <summary>The indicator that proves it, or would; empty where it is to be reported.</summary>
    public string Indicator { get; init; } = "";

    public static IReadOnlyList<MeasureAtHand> Of(ILedgerState state, PlanTask task, KnownReports reports, Period period) =>
        [.. MeasureValues.Known(state, task, period).Select(known => Of(state, known, reports))];

    /// <summary>Whether there is a figure for the month, or somebody owes one. An office's figure that is not out yet nobody owes.</summary>
    public bool HasFigure(Period period) => Rhythm.Has(period) && (Firmest is not null || Indicator.Length == 0);

    private static MeasureAtHand Of(ILedgerState state, KnownMeasure known, KnownReports reports) =>
        new(known.Number, known.Measure, RhythmOf(state, known))
        {
            Firmest = known.Proven is { } proven ? (proven.Value, MeasureGround.Proven) : reports.ValueOf(known.Number),
            Indicator = known.Indicator ?? "",
        };

    private static Rhythm RhythmOf(ILedgerState state, KnownMeasure known) => known.Measure.Schedule?.Rhythm is { } said ? said
        : known.Indicator is { } id ? state.Indicator(id).Declared.Rhythm : known.Measure.Rhythm;
}

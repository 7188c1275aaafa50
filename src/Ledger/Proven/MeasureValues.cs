using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Proven;

/// <summary>
/// What is known of the measures of a task at the end of a month. Only numbers that were told for that very period and are more than
/// expected prove anything: a quarter's value says nothing of the month behind it.
/// </summary>
public static class MeasureValues
{
    /// <summary>A line for each measure of the task, in their order.</summary>
    public static IReadOnlyList<KnownMeasure> Known(ILedgerState state, PlanTask task, Period period)
    {
        var (links, report) = (state.LinksOf(task.PlanYear, task.Number), state.Progress(task.PlanYear, task.Number, period));
        return [.. task.Content.Measures.Select((measure, index) => Known(state, new KnownMeasure(index + 1, measure), links, period) with
        {
            Verified = ValueIn(report?.Verified?.Values, index + 1),
            Reported = ValueIn(report?.Reported?.Values, index + 1),
        })];
    }

    /// <summary>Everything of a task's year that observations prove, month by month.</summary>
    public static IReadOnlyList<(Measure Measure, ProvenValue Value)> Proven(ILedgerState state, PlanTask task) =>
        state.LinksOf(task.PlanYear, task.Number).Count == 0 ? [] :
        [
            .. Enumerable.Range(1, 12).SelectMany(month => Known(state, task, new Period(task.PlanYear, month)))
                .Where(known => known.Proven is not null).Select(known => (known.Measure, known.Proven!)),
        ];

    private static KnownMeasure Known(ILedgerState state, KnownMeasure known, IReadOnlyList<MeasureLink> links, Period period) =>
        links.FirstOrDefault(link => link.Measure == known.Measure.Name) is { } link && MeasureFit.Obstacle(known.Measure, state.Indicator(link.Indicator).Declared) is null
            ? known with { Indicator = link.Indicator, Proven = Proven(state, known.Measure, state.Indicator(link.Indicator), period) }
            : known;

    private static ProvenValue? Proven(ILedgerState state, Measure measure, Indicator indicator, Period period)
    {
        if (state.Observation(indicator.Id, period)?.Standing is not { Vintage: > Vintage.Expected } release) return null;
        if (measure.Nature != Nature.Rate) return release.Told.Value is { } value
            ? new(value * ScaledUnit.Of(indicator.Declared.Unit).Scale, indicator.Id, period, release)
            : null;
        var growth = release.Told.Growth ?? Growths.Computed(state, indicator, period).Value;
        return growth is { } rate
            ? new(measure.Direction == Direction.Down ? -rate : rate, indicator.Id, period, release) { Computed = release.Told.Growth is null }
            : null;
    }

    private static decimal? ValueIn(IReadOnlyList<MeasureValue>? values, int measure) => values?.FirstOrDefault(value => value.Measure == measure)?.Value;
}

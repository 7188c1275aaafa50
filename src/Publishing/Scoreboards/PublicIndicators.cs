using Luoshi.Ledger;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>
/// Makes what the public may know of indicators out of what a ledger had come to when a snapshot was released: of those that goals of the plan are known from, and of what was released as more than an
/// expectation until then.
/// </summary>
internal static class PublicIndicators
{
    /// <summary>By their ids.</summary>
    public static IReadOnlyList<PublicIndicator> Of(ILedgerState state, IReadOnlyList<PublicTask> tasks, DateOnly asOf)
    {
        var goals = from task in tasks
                    from link in state.LinksOf(task.Task.PlanYear, task.Number)
                    from measure in task.Content.Measures
                    where measure.Name == link.Measure
                    group (task, measure) by link.Indicator;
        return [.. goals.OrderBy(goal => goal.Key, StringComparer.Ordinal).Select(goal => new PublicIndicator(state.Indicator(goal.Key).Declared, ValuesOf(state, goal.Key, Period.Of(asOf)), [.. goal]))];
    }

    private static IReadOnlyList<PublicValue> ValuesOf(ILedgerState state, string id, Period last) =>
    [
        .. from line in Series.Of(state, id).Lines
           where line.Observation.Period <= last
           let releases = line.Observation.Releases.Where(release => release.Vintage > Vintage.Expected).Select(PublicRelease.Of).ToList()
           where releases.Count > 0
           select new PublicValue(line.Observation.Period, releases) { Computed = line.Growth.Value },
    ];
}

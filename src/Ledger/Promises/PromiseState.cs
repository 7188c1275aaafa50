using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Promises;

/// <summary>Promises of the year before as commands and pages ask for them.</summary>
public static class PromiseState
{
    /// <summary>Everything that was ever released of what a report answers, in the order of the report that promised.</summary>
    public static IReadOnlyList<ReleasedPromise> ReleasedPromises(this ILedgerState state, int planYear) =>
        [.. state.All(ReleasedPromise.Kind, ReleasedPromise.IdPrefix(planYear)).Cast<ReleasedPromise>()];

    /// <summary>The report of the year before: the one that was named, else the one that the plan of that year was read from; null where there is neither.</summary>
    public static PlanSource? ReportBefore(this ILedgerState state, int planYear) =>
        (state.Find(Promises.ReportBefore.KeyOf(planYear)) as ReportBefore)?.Source ?? (state.Find(Plan.KeyOf(planYear - 1)) as Plan)?.Source;
}

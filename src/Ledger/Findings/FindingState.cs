using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Findings;

/// <summary>Findings about a plan's report as commands and pages ask for them.</summary>
public static class FindingState
{
    /// <summary>Everything that was ever released, in the order of the report.</summary>
    public static IReadOnlyList<ReleasedFinding> ReleasedFindings(this ILedgerState state, int planYear) =>
        [.. state.All(ReleasedFinding.Kind, ReleasedFinding.IdPrefix(planYear)).Cast<ReleasedFinding>()];

    /// <summary>The reports of the levels above that were named.</summary>
    public static IReadOnlyList<PlanSource> SourcesAbove(this ILedgerState state, int planYear) => (state.Find(ReportsAbove.KeyOf(planYear)) as ReportsAbove)?.Sources ?? [];
}

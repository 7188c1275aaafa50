using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Attachments;

/// <summary>Evidence as commands and pages ask for it.</summary>
public static class EvidenceState
{
    /// <summary>All evidence for the tasks of a plan, in the order of tasks and months.</summary>
    /// <param name="state">The state.</param>
    /// <param name="planYear">The year of the plan.</param>
    /// <param name="number">Of one task only; null: of all.</param>
    public static IReadOnlyList<AttachedEvidence> Evidence(this ILedgerState state, int planYear, TaskNumber? number = null) =>
    [
        .. state.All(AttachedEvidence.Kind, number is { } one ? AttachedEvidence.IdPrefix(planYear, one) : PlanTask.IdPrefix(planYear))
            .Cast<AttachedEvidence>().OrderBy(piece => piece.Number).ThenBy(piece => piece.Period?.ToString(), StringComparer.Ordinal).ThenBy(piece => piece.Version),
    ];
}

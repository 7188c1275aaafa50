using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Happened;

/// <summary>A unit sent a task back as not its own, with a leader's signature (退回重派).</summary>
public sealed record AssignmentDisputed(int PlanYear, TaskNumber Number, Dispute Dispute) : AssignmentFact(PlanYear, Number)
{
    protected override Assignment Change(Assignment before) => before with { SignedFor = null, Disputes = [.. before.Disputes, Dispute] };
}

using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Happened;

/// <summary>A unit took a task on (签收).</summary>
public sealed record TaskSignedFor(int PlanYear, TaskNumber Number, SignedFor SignedFor) : AssignmentFact(PlanYear, Number)
{
    protected override Assignment Change(Assignment before) => before with { SignedFor = SignedFor };
}

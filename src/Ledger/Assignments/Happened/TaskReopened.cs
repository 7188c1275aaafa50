using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Happened;

/// <summary>A task that was closed is to be done after all.</summary>
public sealed record TaskReopened(int PlanYear, TaskNumber Number, DateOnly On, string Reason) : AssignmentFact(PlanYear, Number)
{
    protected override Assignment Change(Assignment before) => before with { Closed = null };
}

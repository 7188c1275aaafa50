using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Happened;

/// <summary>The supervision office left a task with the unit that had sent it back (维持交办).</summary>
public sealed record AssignmentUpheld(int PlanYear, TaskNumber Number, DateOnly On, string Reason) : AssignmentFact(PlanYear, Number)
{
    protected override Assignment Change(Assignment before) => before with
    {
        Disputes = [.. before.Disputes.SkipLast(1), .. before.Disputes.TakeLast(1).Select(last => last with { UpheldOn = On, Answer = Reason })],
    };
}

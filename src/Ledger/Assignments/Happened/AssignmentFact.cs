using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Happened;

/// <summary>Something happened to a task on its way from being issued to being closed.</summary>
public abstract record AssignmentFact(int PlanYear, TaskNumber Number) : Fact
{
    public override EntityKey Subject => Assignment.KeyOf(PlanYear, Number);

    public sealed override Entity Change(Entity? before) => Change(before as Assignment ?? new Assignment(PlanYear, Number));

    protected abstract Assignment Change(Assignment before);
}

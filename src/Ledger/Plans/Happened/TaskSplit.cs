namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task was split; its parts were proposed with it.</summary>
public sealed record TaskSplit(int PlanYear, TaskNumber Number, IReadOnlyList<TaskNumber> Parts) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with { Standing = TaskStanding.Split, Successors = Parts };
}

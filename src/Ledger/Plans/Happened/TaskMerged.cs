namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a draft was put together with another, which goes on.</summary>
public sealed record TaskMerged(int PlanYear, TaskNumber Number, TaskNumber Into) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with { Standing = TaskStanding.Merged, Successors = [Into] };
}

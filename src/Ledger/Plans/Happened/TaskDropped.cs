namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a draft was dropped: it never was in the plan. Its number is not given again.</summary>
public sealed record TaskDropped(int PlanYear, TaskNumber Number) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with { Standing = TaskStanding.Dropped };
}

namespace Luoshi.Ledger.Plans.Happened;

/// <summary>Something happened to a task of a plan.</summary>
public abstract record TaskFact(int PlanYear, TaskNumber Number) : FactOf<PlanTask>
{
    public override EntityKey Subject => PlanTask.KeyOf(PlanYear, Number);
}

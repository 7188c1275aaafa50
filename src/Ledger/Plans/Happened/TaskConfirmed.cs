namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A person looked at a task that the machine proposed, and left it as it is.</summary>
/// <param name="PlanYear">The year of its plan.</param>
/// <param name="Number">Its number.</param>
/// <param name="On">The day.</param>
public sealed record TaskConfirmed(int PlanYear, TaskNumber Number, DateOnly On) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with { ConfirmedOn = On };
}

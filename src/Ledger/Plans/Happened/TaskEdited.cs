namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a draft was changed.</summary>
/// <param name="PlanYear">The year of its plan.</param>
/// <param name="Number">Its number.</param>
/// <param name="Content">What it says now.</param>
public sealed record TaskEdited(int PlanYear, TaskNumber Number, TaskContent Content) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with { Content = Content };
}

using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A change to a task of a plan that is not published. One that was approved has to be approved again after it.</summary>
public abstract record DraftTaskCommand(int Year, TaskNumber Number) : TaskCommand(Year, Number)
{
    protected sealed override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var plan = state.UnpublishedPlan(Year);
        var task = state.StandingTask(Year, Number);
        if (plan.Stage == PlanStage.Approved) yield return new PlanReopened(Year);
        foreach (var fact in Changes(state, task, occasion.Today)) yield return fact;
    }

    private protected abstract IEnumerable<Fact> Changes(ILedgerState state, PlanTask task, DateOnly today);
}

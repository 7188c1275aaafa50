using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Changes a task of a draft.</summary>
public sealed record EditTask(int Year, TaskNumber Number, TaskContent Content) : TaskCommand(Year, Number)
{
    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.UnpublishedPlan(Year);
        state.StandingTask(Year, Number);
        yield return new TaskEdited(Year, Number, Content);
    }
}

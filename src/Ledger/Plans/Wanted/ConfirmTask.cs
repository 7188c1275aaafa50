using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Says of a task of a draft that a person looked at it and finds it right (认可). Nothing of what it says changes.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task.</param>
public sealed record ConfirmTask(int Year, TaskNumber Number) : TaskCommand(Year, Number)
{
    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.UnpublishedPlan(Year);
        if (state.StandingTask(Year, Number).ConfirmedOn is not null) throw new RefusedException(
            $"第 {Number} 项已经认可过，没有记账。", $"Task {Number} was confirmed already, and nothing was entered.");
        yield return new TaskConfirmed(Year, Number, occasion.Today);
    }
}

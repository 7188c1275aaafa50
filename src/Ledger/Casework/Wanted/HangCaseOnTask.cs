using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>A case hangs on a task of a plan: it shows there.</summary>
/// <param name="Name">Which.</param>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Task">The task.</param>
public sealed record HangCaseOnTask(CaseNumber Name, int PlanYear, TaskNumber Task) : CaseworkCommand(Name)
{
    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        state.Task(PlanYear, Task);
        yield return new CaseHungOnTask(Name.Register, Name.Number, occasion.Now, PlanYear, Task.ToString());
    }
}

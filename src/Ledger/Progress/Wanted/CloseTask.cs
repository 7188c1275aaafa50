using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>Closes a task (办结销号): only once the supervision office itself found it done.</summary>
public sealed record CloseTask(int Year, TaskNumber Number) : AssignmentCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public string Opinion { get; init; } = "";

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.OpenTask(Year, Number);
        if (!state.Progress(Year, Number).FoundDone()) throw new RefusedException(
            $"第 {Number} 项最近一次核实的结果不是“已完成”，不能销号。请先核实：luoshi progress verify {Number} --state done。",
            $"Task {Number} was not found done when it was last verified, and cannot be closed. Verify it first: luoshi progress verify {Number} --state done.");
        yield return new TaskClosed(Year, Number, new Closing(occasion.By.Name, occasion.Today, Opinion));
    }
}

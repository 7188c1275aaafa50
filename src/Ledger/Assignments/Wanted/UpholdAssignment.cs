using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Wanted;

/// <summary>The supervision office leaves a task with the unit that sent it back, and says why.</summary>
public sealed record UpholdAssignment(int Year, TaskNumber Number) : AssignmentCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var task = state.OpenTask(Year, Number);
        if (state.Assignment(Year, Number).OpenDispute(task.Content.Lead) is null) throw new RefusedException(
            $"第 {Number} 项没有等答复的退回。", $"Task {Number} was not sent back, or that was answered.");
        yield return new AssignmentUpheld(Year, Number, occasion.Today, occasion.Reason);
    }
}

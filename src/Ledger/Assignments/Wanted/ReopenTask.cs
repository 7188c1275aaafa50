using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Wanted;

/// <summary>Takes a closing back, with the reason.</summary>
public sealed record ReopenTask(int Year, TaskNumber Number) : AssignmentCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Assignment(Year, Number).Closed is null) throw new RefusedException(
            $"第 {Number} 项没有销号。", $"Task {Number} is not closed.");
        yield return new TaskReopened(Year, Number, occasion.Today, occasion.Reason);
    }
}

using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Wanted;

/// <summary>The unit that leads a task takes it on (签收).</summary>
public sealed record SignForTask(int Year, TaskNumber Number) : AssignmentCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Reporter, Role.UnitHead];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var (task, assignment) = (state.OpenTask(Year, Number), state.Assignment(Year, Number));
        CheckUnit(task, occasion.By);
        if (assignment.SignedFor is { } there && there.Unit == task.Content.Lead) throw new RefusedException(
            $"第 {Number} 项已由{there.Unit}于 {there.On:yyyy-MM-dd} 签收。", $"{there.Unit} signed for task {Number} on {there.On:yyyy-MM-dd} already.");
        yield return new TaskSignedFor(Year, Number, new SignedFor(occasion.By.Unit, occasion.By.Name, occasion.Today));
    }
}

using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Wanted;

/// <summary>A unit sends a task back as not its own: in time, with the reason, and with a leader's signature.</summary>
/// <param name="Year">The year of its plan.</param>
/// <param name="Number">The task.</param>
/// <param name="SignedBy">The leader who signed.</param>
public sealed record DisputeAssignment(int Year, TaskNumber Number, string SignedBy) : AssignmentCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.UnitHead, Role.Reporter];

    public override bool OwesReason => true;

    /// <summary>The last day on which it can be sent back; null where no limit is known.</summary>
    public DateOnly? Until { get; init; }

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var (task, assignment) = (state.OpenTask(Year, Number), state.Assignment(Year, Number));
        CheckUnit(task, occasion.By);
        CheckTime(occasion.Today);
        if (string.IsNullOrWhiteSpace(SignedBy)) throw new RefusedException(
            "退回要有分管领导签字，请写明谁签的：--signed-by 姓名。", "Sending a task back takes a leader's signature: say whose with --signed-by NAME.");
        if (assignment.OpenDispute(task.Content.Lead) is { } open) throw new RefusedException(
            $"第 {Number} 项已于 {open.On:yyyy-MM-dd} 退回，等督查室答复。", $"Task {Number} was sent back on {open.On:yyyy-MM-dd} and waits for an answer.");
        yield return new AssignmentDisputed(Year, Number, new Dispute(occasion.By.Unit, occasion.Today, occasion.Reason, SignedBy.Trim()));
    }

    private void CheckTime(DateOnly today)
    {
        if (Until < today) throw new RefusedException(
            $"第 {Number} 项最迟 {Until:yyyy-MM-dd} 可以退回，已经过了，视为接受。确实不该办的，请与督查室商量修订。",
            $"Task {Number} could be sent back until {Until:yyyy-MM-dd}; it counts as taken on. If it is the wrong unit's all the same, ask the supervision office for a revision.");
    }
}

using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Gives up a task of a published plan: dated, with a reason, by leave of a leader. It stays in the table.</summary>
public sealed record WithdrawTask(int Year, TaskNumber Number, string ApprovedBy) : TaskCommand(Year, Number)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Plan(Year).Stage != PlanStage.Published) throw new RefusedException(
            $"{Year} 年的计划还没有印发，草案里不要的任务可以删去：luoshi plan drop {Number} --reason 理由。",
            $"The plan for {Year} is not published yet. A task of a draft is dropped: luoshi plan drop {Number} --reason WORDS.");
        state.StandingTask(Year, Number);
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw Approval.Missing;
        yield return new TaskWithdrawn(Year, Number, occasion.Today, occasion.Reason, ApprovedBy);
    }
}

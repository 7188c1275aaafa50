using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Gives up a task of a published plan: dated, with a reason, by leave of a leader. It stays in the table.</summary>
public sealed record WithdrawTask(int Year, TaskNumber Number, string ApprovedBy) : TaskCommand(Year, Number)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.PublishedPlan(Year);
        state.StandingTask(Year, Number);
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw Approval.Missing;
        yield return new TaskWithdrawn(Year, Number, occasion.Today, occasion.Reason, ApprovedBy);
    }
}

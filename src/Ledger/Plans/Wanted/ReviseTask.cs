using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Changes a task of a published plan: dated, with a reason, by leave of a leader.</summary>
public sealed record ReviseTask(int Year, TaskNumber Number, TaskContent Content, string ApprovedBy) : TaskCommand(Year, Number)
{
    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.PublishedPlan(Year);
        var task = state.StandingTask(Year, Number);
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw Approval.Missing;
        ContentRules.Check(Year, Content, task.Content);
        Unchanged.Refuse(task, Content);
        yield return new TaskRevised(Year, Number, Content, occasion.Today, occasion.Reason, ApprovedBy);
    }
}

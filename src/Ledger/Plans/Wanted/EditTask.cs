using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Changes a task of a draft.</summary>
public sealed record EditTask(int Year, TaskNumber Number, TaskContent Content) : DraftTaskCommand(Year, Number)
{
    private protected override IEnumerable<Fact> Changes(ILedgerState state, PlanTask task, DateOnly today)
    {
        ContentRules.Check(Year, Content, task.Content);
        Unchanged.Refuse(task, Content);
        yield return new TaskEdited(Year, Number, Content);
    }
}

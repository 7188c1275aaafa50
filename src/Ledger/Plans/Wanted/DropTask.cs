using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Drops a task of a draft (草案删除), with the reason. Of a published plan a task is withdrawn.</summary>
public sealed record DropTask(int Year, TaskNumber Number) : DraftTaskCommand(Year, Number)
{
    public override bool OwesReason => true;

    private protected override IEnumerable<Fact> Changes(ILedgerState state, PlanTask task, DateOnly today)
    {
        yield return new TaskDropped(Year, Number);
    }
}

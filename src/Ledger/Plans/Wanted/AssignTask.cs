using Luoshi.Ledger.Plans.Happened;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Gives a task of a draft to units and a leader; where none is named, to the one in charge of the unit that leads.</summary>
public sealed record AssignTask(int Year, TaskNumber Number, string Lead, IReadOnlyList<string> Supporters, string Leader)
    : DraftTaskCommand(Year, Number)
{
    private protected override IEnumerable<Fact> Changes(ILedgerState state, PlanTask task, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Lead)) throw new RefusedException(
            $"第 {Number} 项要有一个牵头单位。", $"Task {Number} needs a unit that leads.");
        var leader = Leader.Length > 0 ? Leader : state.LeaderOf(Lead.Trim(), today)?.Leader ?? "";
        var assigned = new TaskAssigned(Year, Number, Lead.Trim(), [.. Supporters.Where(unit => unit != Lead.Trim()).Distinct()], leader);
        Unchanged.Refuse(task, task.Content with { Lead = assigned.Lead, Supporters = assigned.Supporters, Leader = assigned.Leader });
        yield return assigned;
    }
}

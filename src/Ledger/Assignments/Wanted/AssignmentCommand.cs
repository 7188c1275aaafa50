using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Wanted;

/// <summary>A command about a task that was issued, given upon what it says and on how far it has come.</summary>
public abstract record AssignmentCommand(int Year, TaskNumber Number) : Command
{
    public override IEnumerable<EntityKey> StandsOn => [Assignment.KeyOf(Year, Number), PlanTask.KeyOf(Year, Number)];

    public override IEnumerable<EntityKey> LooksAt => [Plan.KeyOf(Year), PlanTask.KeyOf(Year, Number), Assignment.KeyOf(Year, Number)];

    /// <summary>Refuses whoever does not belong to the unit that leads.</summary>
    private protected void CheckUnit(PlanTask task, Actor by)
    {
        if (by.Unit.Length > 0 && by.Unit == task.Content.Lead) return;
        var who = by.Unit.Length > 0 ? by.Unit : by.Name;
        throw new RefusedException(
            $"第 {Number} 项交给{task.Content.Lead}牵头，{who}不能签收或退回。", $"Task {Number} was given to {task.Content.Lead}; {who} can neither sign for it nor send it back.");
    }
}

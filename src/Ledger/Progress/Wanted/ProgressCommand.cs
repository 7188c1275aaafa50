using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>A command about the report on a task for a month; values are by the goals that the task has.</summary>
public abstract record ProgressCommand(int Year, TaskNumber Number, Period Period) : Command
{
    public override IEnumerable<EntityKey> StandsOn => [ProgressReport.KeyOf(Year, Number, Period), PlanTask.KeyOf(Year, Number)];

    public override IEnumerable<EntityKey> LooksAt =>
        [Plan.KeyOf(Year), PlanTask.KeyOf(Year, Number), Assignment.KeyOf(Year, Number), ProgressReport.KeyOf(Year, Number, Period)];
}

using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>A command about the report on a task for a month; <see cref="Command.Expected"/> is that report's version.</summary>
public abstract record ProgressCommand(int Year, TaskNumber Number, Period Period) : Command
{
    public override EntityKey? Target => ProgressReport.KeyOf(Year, Number, Period);

    public override IEnumerable<EntityKey> LooksAt =>
        [Plan.KeyOf(Year), PlanTask.KeyOf(Year, Number), Assignment.KeyOf(Year, Number), ProgressReport.KeyOf(Year, Number, Period)];
}

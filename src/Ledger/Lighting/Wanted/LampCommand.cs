using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>A command about the lamp of a task for a month.</summary>
public abstract record LampCommand(int Year, TaskNumber Number, Period Period) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [TaskLamp.KeyOf(Year, Period, Number), PlanTask.KeyOf(Year, Number)];
}

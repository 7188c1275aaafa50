using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>A command about the lamp of a task for a month; <see cref="Command.Expected"/> is that lamp's version.</summary>
public abstract record LampCommand(int Year, TaskNumber Number, Period Period) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override EntityKey? Target => TaskLamp.KeyOf(Year, Period, Number);
}

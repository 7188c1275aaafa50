namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A command about one task; <see cref="Command.Expected"/> is that task's version.</summary>
public abstract record TaskCommand(int Year, TaskNumber Number) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override EntityKey? Target => PlanTask.KeyOf(Year, Number);

    public override IEnumerable<EntityKey> LooksAt => [Plan.KeyOf(Year), PlanTask.KeyOf(Year, Number)];
}

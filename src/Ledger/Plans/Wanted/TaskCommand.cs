namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A command about one task.</summary>
public abstract record TaskCommand(int Year, TaskNumber Number) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [PlanTask.KeyOf(Year, Number)];

    public override IEnumerable<EntityKey> LooksAt => [Plan.KeyOf(Year), PlanTask.KeyOf(Year, Number)];
}

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A command about the plan of a year.</summary>
public abstract record PlanCommand(int Year) : Command
{
    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(Year)];
}

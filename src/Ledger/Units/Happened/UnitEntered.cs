namespace Luoshi.Ledger.Units.Happened;

/// <summary>A unit that no pack declares was entered, so that tasks can be given to it.</summary>
public sealed record UnitEntered(string Unit, DateOnly On) : BodyFact(Unit)
{
    protected override UnitBody Change(UnitBody before) => before with { EnteredOn = On, LeftOutOn = null };
}

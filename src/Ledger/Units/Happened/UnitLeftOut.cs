namespace Luoshi.Ledger.Units.Happened;

/// <summary>A unit that packs declare is none of the place's: nothing is proposed to it.</summary>
public sealed record UnitLeftOut(string Unit, DateOnly On) : BodyFact(Unit)
{
    protected override UnitBody Change(UnitBody before) => before with { LeftOutOn = On };
}

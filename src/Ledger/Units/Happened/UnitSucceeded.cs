namespace Luoshi.Ledger.Units.Happened;

/// <summary>A body is no more: others go on with its work.</summary>
public sealed record UnitSucceeded(string Unit, Succession Succession) : BodyFact(Unit)
{
    protected override UnitBody Change(UnitBody before) => before with { Succession = Succession };
}

namespace Luoshi.Ledger.Cases.Happened;

/// <summary>A case was handed to a unit, for the first time or again.</summary>
public sealed record CaseHanded(int Year, int Number, string Unit, DateOnly On) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { Handings = [.. before.Handings, new Handing(Unit, On)] };
}

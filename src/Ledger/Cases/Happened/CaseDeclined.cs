namespace Luoshi.Ledger.Cases.Happened;

/// <summary>The office did not accept a case; whoever brought it reads why.</summary>
public sealed record CaseDeclined(int Year, int Number, string Reason, DateOnly On) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { Declined = new(Reason, On) };
}

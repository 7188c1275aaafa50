namespace Luoshi.Ledger.Cases.Happened;

/// <summary>The office accepted a case.</summary>
public sealed record CaseAccepted(int Year, int Number, DateOnly On) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { AcceptedOn = On };
}

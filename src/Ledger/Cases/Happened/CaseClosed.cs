namespace Luoshi.Ledger.Cases.Happened;

/// <summary>A case was answered and closed.</summary>
public sealed record CaseClosed(int Year, int Number, CaseOutcome Outcome, string Answer, DateOnly On) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { Ended = new(Outcome, Answer, On) };
}

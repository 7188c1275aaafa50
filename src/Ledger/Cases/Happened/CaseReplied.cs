namespace Luoshi.Ledger.Cases.Happened;

/// <summary>The unit that has a case answered the office.</summary>
public sealed record CaseReplied(int Year, int Number, string Words, DateOnly On) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { Handings = [.. before.Handings.SkipLast(1), before.Handings[^1] with { Reply = new(Words, On) }] };
}

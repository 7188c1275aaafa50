namespace Luoshi.Ledger.Cases.Happened;

/// <summary>The answer to a case was published.</summary>
public sealed record CaseAnswerPublished(int Year, int Number, PublicAnswer Published) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { Published = Published };
}

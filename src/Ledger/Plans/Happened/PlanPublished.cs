namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A plan was issued (印发).</summary>
public sealed record PlanPublished(int Year, string DocumentNumber, DateOnly On) : PlanFact(Year)
{
    protected override Plan Change(Plan before) => before with { Stage = PlanStage.Published, DocumentNumber = DocumentNumber, PublishedOn = On };
}

namespace Luoshi.Ledger.Plans.Happened;

/// <summary>The head of a published plan was put right: its document's number, its day of issue.</summary>
public sealed record PlanHeadRevised(int Year, string DocumentNumber, DateOnly On, string ApprovedBy) : PlanFact(Year)
{
    protected override Plan Change(Plan before) => before with { DocumentNumber = DocumentNumber, PublishedOn = On };
}

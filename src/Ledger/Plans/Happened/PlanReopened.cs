namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A plan that was approved is changed, and has to be approved again.</summary>
public sealed record PlanReopened(int Year) : PlanFact(Year)
{
    protected override Plan Change(Plan before) => before with { Stage = PlanStage.ForComment, ApprovedBy = "" };
}

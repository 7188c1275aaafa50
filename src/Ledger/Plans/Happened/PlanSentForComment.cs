namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A draft went to the units for comment (征求意见).</summary>
public sealed record PlanSentForComment(int Year) : PlanFact(Year)
{
    protected override Plan Change(Plan before) => before with { Stage = PlanStage.ForComment };
}

namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A leader approved a plan (审定).</summary>
public sealed record PlanApproved(int Year, string ApprovedBy) : PlanFact(Year)
{
    protected override Plan Change(Plan before) => before with { Stage = PlanStage.Approved, ApprovedBy = ApprovedBy };
}

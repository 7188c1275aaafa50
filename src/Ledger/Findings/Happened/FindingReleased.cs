namespace Luoshi.Ledger.Findings.Happened;

/// <summary>A finding about a plan's report was released.</summary>
public sealed record FindingReleased(int PlanYear, string Report, StatedFinding Stated, string ApprovedBy, DateOnly On) : Fact
{
    public override EntityKey Subject => ReleasedFinding.KeyOf(PlanYear, Report, Stated.Rule, Stated.Start);

    public override Entity Change(Entity? before) => new ReleasedFinding(PlanYear, Report, Stated.Rule, Stated.Start)
    {
        Stated = Stated,
        ApprovedBy = ApprovedBy,
        On = On,
        Notices = (before as ReleasedFinding)?.Notices ?? [],
    };
}

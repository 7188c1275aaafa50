namespace Luoshi.Ledger.Findings.Happened;

/// <summary>A finding that was released was taken back; the notice stays for everybody to read.</summary>
public sealed record FindingWithdrawn(int PlanYear, string Report, string Rule, int Start, string Notice, DateOnly On) : FactOf<ReleasedFinding>
{
    public override EntityKey Subject => ReleasedFinding.KeyOf(PlanYear, Report, Rule, Start);

    protected override ReleasedFinding Change(ReleasedFinding before) => before with { Stands = false, Notices = [.. before.Notices, new FindingNotice(Notice, On)] };
}

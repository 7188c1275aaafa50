using Luoshi.Ledger.Findings.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Findings.Wanted;

/// <summary>Releases findings about a plan's report, by leave of a leader: those that are named, and no other.</summary>
/// <param name="PlanYear">The year of a published plan.</param>
/// <param name="Report">The file of its report, by its SHA-256.</param>
/// <param name="Stated">The findings.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record ReleaseFindings(int PlanYear, string Report, IReadOnlyList<StatedFinding> Stated, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(PlanYear), ReportsAbove.KeyOf(PlanYear)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Stated.Count == 0) throw new RefusedException("没有选要公布的发现。", "No finding was chosen.");
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("公布要写明批准的领导。", "Releasing needs the name of the leader who approved it.");
        if (state.PublishedPlan(PlanYear).Source?.Hash != Report) throw new RefusedException(
            $"{PlanYear} 年的计划不是从这份报告读来的。请刷新页面再看一遍。", $"The plan for {PlanYear} was not read from this report. Reload the page and look again.");
        foreach (var stated in Stated) yield return Released(state, stated, occasion);
    }

    private FindingReleased Released(ILedgerState state, StatedFinding stated, Occasion occasion)
    {
        if (stated.Words.Length == 0 || string.IsNullOrWhiteSpace(stated.Chinese)) throw new RefusedException("发现没有写明说的是什么。", "A finding does not tell what it is about.");
        if (state.Find(ReleasedFinding.KeyOf(PlanYear, Report, stated.Rule, stated.Start)) is ReleasedFinding { Stands: true } there && there.Stated == stated) throw new RefusedException(
            $"“{stated.Words}”已经这样公布了。", $"\"{stated.Words}\" is public so already.");
        return new(PlanYear, Report, stated, ApprovedBy.Trim(), occasion.Today);
    }
}

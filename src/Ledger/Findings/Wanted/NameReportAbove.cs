using Luoshi.Ledger.Findings.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Findings.Wanted;

/// <summary>Names a report of a level above, whose targets the plan's are to be held against.</summary>
/// <param name="PlanYear">The year of a plan that was read from a report.</param>
/// <param name="Source">The report above.</param>
public sealed record NameReportAbove(int PlanYear, PlanSource Source) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [ReportsAbove.KeyOf(PlanYear)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.Plan(PlanYear);
        if (state.SourcesAbove(PlanYear).Any(there => there.Hash == Source.Hash)) throw new RefusedException("这份上级报告已经登记了。", "That report is named already.");
        yield return new ReportAboveNamed(PlanYear, Source);
    }
}

using Luoshi.Ledger.Findings.Happened;

namespace Luoshi.Ledger.Findings.Wanted;

/// <summary>Leaves a report of a level above out that had been named, with the reason. What was released from it stays until that is taken back.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Report">The file of the report above, by its SHA-256.</param>
public sealed record LeaveOutReportAbove(int PlanYear, string Report) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [ReportsAbove.KeyOf(PlanYear)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.SourcesAbove(PlanYear).All(there => there.Hash != Report)) throw new RefusedException("没有登记这份上级报告。", "That report is not named.");
        yield return new ReportAboveLeftOut(PlanYear, Report, occasion.Reason.Trim());
    }
}

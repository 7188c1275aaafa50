using Luoshi.Ledger.Findings.Happened;

namespace Luoshi.Ledger.Findings.Wanted;

/// <summary>Takes a released finding back; the reason is the public notice.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Report">The file of its report, by its SHA-256.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Start">Where the stretch begins in the report.</param>
public sealed record WithdrawFinding(int PlanYear, string Report, string Rule, int Start) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [ReleasedFinding.KeyOf(PlanYear, Report, Rule, Start)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(ReleasedFinding.KeyOf(PlanYear, Report, Rule, Start)) is not ReleasedFinding { Stands: true }) throw new RefusedException(
            "这条发现没有公布，或者已经撤回。", "This finding is not public, or was taken back already.");
        yield return new FindingWithdrawn(PlanYear, Report, Rule, Start, occasion.Reason.Trim(), occasion.Today);
    }
}

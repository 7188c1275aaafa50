using Luoshi.Ledger.Promises.Happened;

namespace Luoshi.Ledger.Promises.Wanted;

/// <summary>Takes a released promise back; the reason is the public notice.</summary>
/// <param name="PlanYear">The year of the plan whose report answers it.</param>
/// <param name="Report">The file of the report that promised, by its SHA-256.</param>
/// <param name="Start">Where the promise begins in it.</param>
public sealed record WithdrawPromise(int PlanYear, string Report, int Start) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [ReleasedPromise.KeyOf(PlanYear, Report, Start)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(ReleasedPromise.KeyOf(PlanYear, Report, Start)) is not ReleasedPromise { Stands: true }) throw new RefusedException(
            "这条承诺没有公布，或者已经撤回。", "This promise is not public, or was taken back already.");
        yield return new PromiseWithdrawn(PlanYear, Report, Start, occasion.Reason.Trim(), occasion.Today);
    }
}

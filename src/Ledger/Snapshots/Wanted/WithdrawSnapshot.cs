using Luoshi.Ledger.Snapshots.Happened;

namespace Luoshi.Ledger.Snapshots.Wanted;

/// <summary>Takes a released snapshot back; the reason is the public notice, and the one before it shows again.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="AsOf">The day that it speaks of.</param>
/// <param name="Shows">The last entry that it shows.</param>
public sealed record WithdrawSnapshot(int PlanYear, DateOnly AsOf, EntryPlace Shows) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [Snapshot.KeyOf(PlanYear, AsOf, Shows)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(Snapshot.KeyOf(PlanYear, AsOf, Shows)) is not Snapshot { Stands: true }) throw new RefusedException(
            $"没有截至 {AsOf:yyyy-MM-dd} 的公开发布，或者已经撤回。", $"Nothing is released as of {AsOf:yyyy-MM-dd}, or it was taken back already.");
        yield return new SnapshotWithdrawn(PlanYear, AsOf, Shows, occasion.Reason.Trim(), occasion.Today);
    }
}

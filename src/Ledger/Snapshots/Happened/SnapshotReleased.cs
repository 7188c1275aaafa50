namespace Luoshi.Ledger.Snapshots.Happened;

/// <summary>A snapshot was released to the public.</summary>
public sealed record SnapshotReleased(int PlanYear, DateOnly AsOf, EntryPlace Shows, string ApprovedBy, DateOnly On) : Fact
{
    public override EntityKey Subject => Snapshot.KeyOf(PlanYear, AsOf, Shows);

    public override Entity Change(Entity? before) => new Snapshot(PlanYear, AsOf, Shows) { ApprovedBy = ApprovedBy, On = On };
}

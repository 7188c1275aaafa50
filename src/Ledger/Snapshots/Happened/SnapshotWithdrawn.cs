namespace Luoshi.Ledger.Snapshots.Happened;

/// <summary>A snapshot was taken back; the notice stays for everybody to read.</summary>
public sealed record SnapshotWithdrawn(int PlanYear, DateOnly AsOf, EntryPlace Shows, string Notice, DateOnly On) : FactOf<Snapshot>
{
    public override EntityKey Subject => Snapshot.KeyOf(PlanYear, AsOf, Shows);

    protected override Snapshot Change(Snapshot before) => before with { Withdrawal = Notice, WithdrawnOn = On };
}

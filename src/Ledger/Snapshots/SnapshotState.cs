namespace Luoshi.Ledger.Snapshots;

/// <summary>Snapshots as commands and pages ask for them.</summary>
public static class SnapshotState
{
    /// <summary>Everything that was ever released of a plan, oldest first, those too that were taken back.</summary>
    public static IReadOnlyList<Snapshot> Snapshots(this ILedgerState state, int planYear) => [.. state.All(Snapshot.Kind, Snapshot.IdPrefix(planYear)).Cast<Snapshot>()];

    /// <summary>What is public of a plan; null where nothing is.</summary>
    public static Snapshot? LastSnapshot(this ILedgerState state, int planYear) => state.Snapshots(planYear).LastOrDefault(snapshot => snapshot.Stands);
}

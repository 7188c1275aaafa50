using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Findings;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Snapshots;
using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Desk.Scoreboards;

/// <summary>
/// What the public may see of the ledgers here. A snapshot never changes once it is released, so that it is made once, however many ask, and kept; which one is
/// the last is asked each time.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
public sealed class PublicBoards(ILedger ledger)
{
    // A few years of a prefecture's counties; a snapshot of a county's year is some megabytes.
    private readonly Recent<(string Place, int Year, DateOnly AsOf, EntryPlace Shows), Scoreboard> _boards = new(64);

    /// <summary>The years of a place of which something is public, the last first.</summary>
    public IReadOnlyList<int> Years(string place)
    {
        using var state = ledger.Read(place);
        return [.. state.All(Plan.Kind).Cast<Plan>().Select(plan => plan.Year).Where(year => state.LastSnapshot(year) is not null).OrderDescending()];
    }

    /// <summary>The places of which something is public, with what they are called.</summary>
    public IReadOnlyList<(string Id, string Name, IReadOnlyList<int> Years)> Places() =>
        [.. ledger.Places().Select(place => (place, new Office(ledger, place).PlaceName(), Years(place))).Where(place => place.Item3.Count > 0)];

    /// <summary>The first place of which something is public, with its newest year; null where there is none.</summary>
    public (string Place, int Year)? First()
    {
        foreach (var place in ledger.Places())
            if (Years(place) is [var newest, ..]) return (place, newest);
        return null;
    }

    /// <summary>What is public of a year; null where nothing is.</summary>
    public Scoreboard? Of(string place, int year)
    {
        var snapshots = SnapshotsOf(place, year);
        if (snapshots.LastOrDefault(snapshot => snapshot.Stands) is not { } last) return null;
        var board = _boards.Of((place, year, last.AsOf, last.Shows), () => Made(place, last));
        var takenBack = snapshots.Where(snapshot => !snapshot.Stands && snapshot.Shows > last.Shows).ToList();
        return takenBack.Count == 0 ? board : board with { TakenBack = takenBack };
    }

    /// <summary>Everything that was ever released of last year's promises, with the notices of what was taken back.</summary>
    public IReadOnlyList<ReleasedPromise> Promises(string place, int year)
    {
        using var state = ledger.Read(place);
        return state.ReleasedPromises(year);
    }

    /// <summary>Everything that was ever released of what was found about the targets of a report, with the notices of what was taken back.</summary>
    public IReadOnlyList<ReleasedFinding> Findings(string place, int year)
    {
        using var state = ledger.Read(place);
        return state.ReleasedFindings(year);
    }

    /// <summary>Notices of what was taken back, where nothing of the year is left standing.</summary>
    public IReadOnlyList<Snapshot> TakenBack(string place, int year) => SnapshotsOf(place, year) is var snapshots && snapshots.All(snapshot => !snapshot.Stands) ? snapshots : [];

    private IReadOnlyList<Snapshot> SnapshotsOf(string place, int year)
    {
        using var state = ledger.Read(place);
        return state.Snapshots(year);
    }

    private Scoreboard Made(string place, Snapshot snapshot) =>
        ScoreboardView.Of(ledger.AsOf(place, snapshot.Shows), snapshot);
}

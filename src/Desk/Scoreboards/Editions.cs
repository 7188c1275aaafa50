using System.Collections.Concurrent;
using System.Collections.Frozen;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Attachments.Happened;
using Luoshi.Ledger.Indicators.Happened;
using Luoshi.Ledger.Progress.Happened;
using Luoshi.Ledger.Registers.Happened;
using Luoshi.Ledger.Reminders.Happened;

namespace Luoshi.Desk.Scoreboards;

/// <summary>
/// Tells whether what the public sees of a place may have changed, for whoever keeps what was made of it. What is given here counts at once; for what other programs write the ledger is
/// asked once a second, however many ask here: a thousand readers cost one question, and what is taken back is gone after a second wherever it is read. The daily work of units changes
/// nothing before the next snapshot.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="clock">What time it is.</param>
public sealed class Editions(ILedger ledger, TimeProvider clock)
{
    private static readonly TimeSpan _trusted = TimeSpan.FromSeconds(1);

    // A reader does not wait for more entries than this to be looked through: the place counts as changed.
    private const int LookedThrough = 1000;

    private static readonly FrozenSet<string> _shownWithTheNextSnapshot = FrozenSet.Create(
        nameof(ProgressReported), nameof(ProgressSigned), nameof(ProgressReturned), nameof(ProgressVerified), nameof(EntryCorrected),
        nameof(ObservationRecorded), nameof(ObservationCorrected), nameof(TaskSignedFor), nameof(EvidenceAttached), nameof(ReminderSent), nameof(ViewSaved));

    private readonly ConcurrentDictionary<string, Known> _known = new();

    /// <summary>Another word for everything that the public may see of the place; null where there is no such place.</summary>
    public string? Of(string place)
    {
        var given = ledger.Given;
        var isKnown = _known.TryGetValue(place, out var known);
        if (isKnown && known!.Given == given && clock.GetElapsedTime(known.AskedAt) < _trusted) return known.Edition;
        var askedAt = clock.GetTimestamp();
        if (ledger.Heads(place) is not [.., var last]) return null;
        var edition = isKnown && IsShownAsBefore(place, known!, last) ? known!.Edition : $"{last.Stream.Year}-{last.Number}-{last.Hash}";
        _known[place] = new(edition, last, given, askedAt);
        return edition;
    }

    private bool IsShownAsBefore(string place, Known known, StreamHead last) =>
        known.Head == last ||
        ledger.Entries(place, new(known.Head.Stream.Year, known.Head.Number)).Take(LookedThrough).Select((entry, index) => (entry.Kind, index))
            .All(entry => entry.index < LookedThrough - 1 && _shownWithTheNextSnapshot.Contains(entry.Kind));

    private sealed record Known(string Edition, StreamHead Head, long Given, long AskedAt);
}

using System.Collections.Concurrent;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>
/// What was read of the places that were asked last. A place's entries tell whether it stands as it did: those that came since tell what to read again, whoever wrote them.
/// A table that somebody changed by hand is not noticed for as long as it is kept; the entries are, whenever they are verified.
/// </summary>
internal sealed class PlaceViews
{
    /// <summary>Entities of all places together: a county's year has some thousands, of a kilobyte or two. One group that is more by itself is kept as long as nothing else is asked.</summary>
    public const int Most = 400_000;

    // More entries than these are a year that was taken in: read anew.
    private const int MostSince = 2_000;

    private readonly ConcurrentDictionary<string, PlaceView> _views = new(StringComparer.Ordinal);
    private int _weight;

    /// <summary>A place as the session sees it; null where others have seen a later entry already, so that whoever asks now had better look again.</summary>
    public PlaceView? Newest(string place, Session session) => Of(place, session) is var view && _views.TryGetValue(place, out var known) && known.Head > view.Head ? null : view;

    /// <summary>A place as the session sees it.</summary>
    public PlaceView Of(string place, Session session)
    {
        var (head, hash) = StreamTable.Last(session, place) is { } last ? (new EntryPlace(last.Stream.Year, last.Number), last.Hash) : (EntryPlace.None, EntryHash.None);
        if (head == EntryPlace.None) return new(head, hash);
        if (!_views.TryGetValue(place, out var known)) return _views[place] = new(head, hash);
        if (known.Head == head && known.Hash == hash) return known;
        // A reader who began before others wrote: what they see is kept for nobody else.
        if (known.Head > head) return new(head, hash);
        return _views[place] = Later(known, place, head, hash, session) ?? new(head, hash);
    }

    /// <summary>So many more will be kept of a place; where that is too much, the others make room, and then what was asked of it before.</summary>
    public void Grew(string place, int more)
    {
        // What was forgotten meanwhile is found out where it matters.
        if (Interlocked.Add(ref _weight, more) <= Most || Weighed(more) <= Most) return;
        foreach (var other in _views.Keys.Where(other => other != place)) Forget(other);
        if (_views.TryGetValue(place, out var own) && own.Weight + more > Most) _views.TryUpdate(place, own.Within(Most - more), own);
        Weighed(more);
    }

    private int Weighed(int more)
    {
        var weight = _views.Values.Sum(view => view.Weight) + more;
        Volatile.Write(ref _weight, weight);
        return weight;
    }

    public void Forget(string place) => _views.TryRemove(place, out _);

    /// <summary>Null where the entry that it was known to is not there as it was, or too much happened since.</summary>
    private static PlaceView? Later(PlaceView known, string place, EntryPlace head, EntryHash hash, Session session)
    {
        if (session.Rows(EntryTable.HashAt(new(place, known.Head.Year), known.Head.Number), row => row.GetString(0)) is not [var then] || then != known.Hash.ToString()) return null;
        var changed = session.Rows(EntryTable.SubjectsAfter(place, known.Head, MostSince + 1), EntryTable.ReadSubject);
        if (changed.Count > MostSince) return null;
        return known.After(head, hash, [.. changed.Distinct()], key => session.Rows(EntityTable.Find(place, key), EntityTable.Read).SingleOrDefault());
    }
}

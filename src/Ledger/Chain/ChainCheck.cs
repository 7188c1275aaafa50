namespace Luoshi.Ledger.Chain;

/// <summary>
/// Walks the entries of a place in their order and finds the first that was changed, removed, put in, reordered or cut off.
/// A chain written anew from some entry on holds in itself: only a checkpoint that is kept elsewhere tells of it.
/// </summary>
public sealed class ChainCheck(IReadOnlyCollection<Checkpoint> checkpoints)
{
    private readonly ILookup<(StreamId, long), EntryHash> _held = checkpoints.ToLookup(held => (held.Head.Stream, held.Head.Number), held => held.Head.Hash);
    private StreamHead? _last;
    private long _passed;

    /// <summary>How many entries have been found sound.</summary>
    public long Passed => _passed;

    /// <summary>The last sound entry; null before the first.</summary>
    public StreamHead? Last => _last;

    /// <summary>Walks a whole place.</summary>
    /// <returns>How many entries are sound, and the first that is not.</returns>
    public static (long Passed, ChainBreak? Break) Walk(ILedger ledger, string place, IReadOnlyCollection<Checkpoint> checkpoints)
    {
        // Before the entries are read, so that those who write meanwhile are not taken for somebody who cut the end off.
        var remembered = ledger.Heads(place);
        var check = new ChainCheck([.. checkpoints, .. remembered.Select(head => new Checkpoint(head))]);
        try
        {
            foreach (var entry in ledger.Entries(place))
                if (check.Take(entry) is { } broken) return (check.Passed, broken);
            return (check.Passed, check.End(remembered));
        }
        catch (UnreadableEntryException unreadable)
        {
            return (check.Passed, new ChainBreak(unreadable.Stream, unreadable.Number, ChainFault.Changed));
        }
    }

    /// <summary>Takes the next entry of the place; null where it holds.</summary>
    public ChainBreak? Take(Entry entry)
    {
        if (!Follows(entry)) return Expected(entry);
        if (EntryBytes.HashOf(entry) != entry.Hash) return Break(entry, ChainFault.Changed);
        if (entry.Previous != (_last?.Hash ?? EntryHash.None)) return Break(entry, ChainFault.Misplaced);
        if (_held[(entry.Stream, entry.Number)].Any(held => held != entry.Hash)) return Break(entry, ChainFault.Rewritten);
        _last = Link.HeadOf(entry);
        _passed++;
        return null;
    }

    /// <summary>After the last entry: whether it is the one that the ledger itself and the checkpoints remember.</summary>
    public ChainBreak? End(IEnumerable<StreamHead> remembered)
    {
        var known = remembered.Concat(checkpoints.Select(held => held.Head)).OrderBy(PlaceOf).LastOrDefault();
        if (known is null || _last is { } end && PlaceOf(end) > PlaceOf(known)) return null;
        if (_last is { } last && PlaceOf(last) == PlaceOf(known))
            return last.Hash == known.Hash ? null : new(known.Stream, known.Number, ChainFault.Rewritten);
        return new(known.Stream, _last?.Stream == known.Stream ? _last.Number + 1 : 1, ChainFault.Cut);
    }

    private static EntryPlace PlaceOf(StreamHead head) => new(head.Stream.Year, head.Number);

    private bool Follows(Entry entry) => _last is not { } last
        ? entry.Number == 1
        : entry.Stream == last.Stream ? entry.Number == last.Number + 1 : entry.Stream.Year > last.Stream.Year && entry.Number == 1;

    private ChainBreak Expected(Entry entry) => new(_last?.Stream ?? entry.Stream, (_last?.Number ?? 0) + 1, ChainFault.Misplaced);

    private static ChainBreak Break(Entry entry, ChainFault fault) => new(entry.Stream, entry.Number, fault);
}

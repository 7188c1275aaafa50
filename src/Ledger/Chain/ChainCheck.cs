namespace Luoshi.Ledger.Chain;

/// <summary>
/// Walks the entries of a place in their order and finds the first that was changed, removed, put in, reordered or cut off.
/// A chain written anew from some entry on holds in itself: only a checkpoint that is kept elsewhere tells of it.
/// </summary>
public sealed class ChainCheck(IReadOnlyCollection<Checkpoint> checkpoints)
{
    private readonly Dictionary<(StreamId, long), EntryHash> _held = checkpoints.ToDictionary(held => (held.Head.Stream, held.Head.Number), held => held.Head.Hash);
    private StreamHead? _last;
    private long _passed;

    /// <summary>How many entries have been found sound.</summary>
    public long Passed => _passed;

    /// <summary>The last sound entry; null before the first.</summary>
    public StreamHead? Last => _last;

    /// <summary>Takes the next entry of the place; null where it holds.</summary>
    public ChainBreak? Take(Entry entry)
    {
        if (!Follows(entry)) return Expected(entry);
        if (EntryBytes.HashOf(entry) != entry.Hash) return Break(entry, ChainFault.Changed);
        if (entry.Previous != (_last?.Hash ?? EntryHash.None)) return Break(entry, ChainFault.Misplaced);
        if (_held.TryGetValue((entry.Stream, entry.Number), out var held) && held != entry.Hash) return Break(entry, ChainFault.Rewritten);
        _last = Link.HeadOf(entry);
        _passed++;
        return null;
    }

    /// <summary>After the last entry: whether there were more once, by what the ledger itself and the checkpoints remember.</summary>
    public ChainBreak? End(IEnumerable<StreamHead> remembered)
    {
        var known = remembered.Concat(checkpoints.Select(held => held.Head)).OrderBy(head => head.Stream.Year).ThenBy(head => head.Number).LastOrDefault();
        if (known is null || _last is { } last && (last.Stream.Year, last.Number).CompareTo((known.Stream.Year, known.Number)) >= 0) return null;
        var after = _last is { } end && end.Stream == known.Stream ? end.Number + 1 : 1;
        return new(known.Stream, after, ChainFault.Cut);
    }

    private bool Follows(Entry entry) => _last is not { } last
        ? entry.Number == 1
        : entry.Stream == last.Stream ? entry.Number == last.Number + 1 : entry.Stream.Year > last.Stream.Year && entry.Number == 1;

    private ChainBreak Expected(Entry entry) => _last is { } last
        ? new(last.Stream, last.Number + 1, ChainFault.Misplaced)
        : Break(entry, ChainFault.Misplaced);

    private static ChainBreak Break(Entry entry, ChainFault fault) => new(entry.Stream, entry.Number, fault);
}

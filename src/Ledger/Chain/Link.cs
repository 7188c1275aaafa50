namespace Luoshi.Ledger.Chain;

/// <summary>Puts new entries behind the last one.</summary>
public static class Link
{
    /// <summary>The entry that follows <paramref name="head"/> (null: the first of the place), in the stream of its time.</summary>
    public static Entry Append(StreamHead? head, StreamId stream, DateTimeOffset at, Actor by, string reason, string kind, string body)
    {
        var number = head is { } last && last.Stream == stream ? last.Number + 1 : 1;
        var open = new Entry(stream, number)
        {
            At = at,
            By = by,
            Reason = reason,
            Kind = kind,
            Body = body,
            Previous = head?.Hash ?? EntryHash.None,
            Hash = EntryHash.None,
        };
        return open with { Hash = EntryBytes.HashOf(open) };
    }

    public static StreamHead HeadOf(Entry entry) => new(entry.Stream, entry.Number, entry.Hash, entry.At);
}

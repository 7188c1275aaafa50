namespace Luoshi.Ledger;

/// <summary>
/// One fact that happened (分录): appended and never changed. <see cref="Body"/> is kept to the byte as it was written, so that the
/// hash can be computed again by anyone.
/// </summary>
/// <param name="Stream">The place's year it was written in.</param>
/// <param name="Number">From 1, without gaps.</param>
public sealed record Entry(StreamId Stream, long Number)
{
    /// <summary>When it was written, in UTC to the microsecond; never earlier than the entry before it.</summary>
    public required DateTimeOffset At { get; init; }

    public required Actor By { get; init; }

    /// <summary>The name of the fact in the past tense: <c>TaskAssigned</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The fact as one JSON object.</summary>
    public required string Body { get; init; }

    /// <summary>Why it was done; empty where no reason is owed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The hash of the entry before; for the first of a year that of the last entry of the year before.</summary>
    public required EntryHash Previous { get; init; }

    public required EntryHash Hash { get; init; }

    public EntryPlace Place => new(Stream.Year, Number);
}

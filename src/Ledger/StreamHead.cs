namespace Luoshi.Ledger;

/// <summary>The last entry of a stream: who holds it can tell whether anything up to it was changed or cut off later.</summary>
public sealed record StreamHead(StreamId Stream, long Number, EntryHash Hash, DateTimeOffset At);

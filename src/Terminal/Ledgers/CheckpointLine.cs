using Luoshi.Ledger;

namespace Luoshi.Terminal.Ledgers;

/// <summary>A checkpoint as it is printed and typed: <c>2025-118:e3b0…</c>.</summary>
internal static class CheckpointLine
{
    public static string Of(StreamHead head) => $"{head.Stream.Year}-{head.Number}:{head.Hash}";

    public static StreamHead Parse(string place, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && EntryPlace.Parse(text[..colon]) is { } at && EntryHash.Parse(text[(colon + 1)..]) is { } hash)
            return new(new StreamId(place, at.Year), at.Number, hash, default);
        throw new Failure(new(
            $"“{text}”不是检查点；应像 2025-118:64 位十六进制数，由 luoshi ledger checkpoint 打出。",
            $"\"{text}\" is no checkpoint; it looks like 2025-118: and 64 hexadecimal digits, as luoshi ledger checkpoint prints it."));
    }
}

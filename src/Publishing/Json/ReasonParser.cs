using System.Collections.Immutable;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Json;

/// <summary>
/// Reasons from their printed line (<c>bound.min:突破; part.plan</c>). The line tells words, not places; a reason's words are taken
/// where they stand nearest to the span that it speaks for.
/// </summary>
internal static class ReasonParser
{
    public static ImmutableArray<Reason> Parse(string? line, Span about, Document document) =>
        string.IsNullOrEmpty(line) ? [] : [.. line.Split("; ").Select(reason => One(reason, about, document))];

    private static Reason One(string reason, Span about, Document document)
    {
        var colon = reason.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return new(reason, new(about.Start, about.Start));
        var words = reason[(colon + 1)..];
        return new(reason[..colon], Nearest(words, about, document.Text));
    }

    private static Span Nearest(string words, Span about, string text)
    {
        var after = text.IndexOf(words, Math.Min(about.Start, text.Length), StringComparison.Ordinal);
        var before = about.End == 0 ? -1 : text.LastIndexOf(words, Math.Min(about.End, text.Length) - 1, StringComparison.Ordinal);
        if (after < 0 && before < 0) throw new FormatException($"“{words}” does not stand in {text.Length} characters of text");
        var isBefore = after < 0 || before >= 0 && about.Start - before < after - about.Start;
        var start = isBefore ? before : after;
        return new(start, start + words.Length);
    }
}

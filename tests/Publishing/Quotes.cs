using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests;

/// <summary>Spans by their words, so that fixtures need no counting.</summary>
internal static class Quotes
{
    public static Span SpanOf(this Document document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” does not stand in the text");
        return new(start, start + words.Length);
    }

    public static Span From(this Document document, string first, string last) =>
        new(document.SpanOf(first).Start, document.SpanOf(last).End);
}

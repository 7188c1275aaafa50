using System.Buffers;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>The sentence around a span: from the stop before it to the stop after it, across page breaks in mid-sentence.</summary>
public static class SentenceFinder
{
    private const int Reach = 400;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？\n");

    public static Span Around(Document document, Span span)
    {
        var text = document.Text;
        return new(StartBefore(text, span.Start), EndAfter(text, span.End));
    }

    private static int StartBefore(string text, int at)
    {
        var limit = Math.Max(0, at - Reach);
        var start = at;
        while (start > limit)
        {
            var stop = text.AsSpan(limit, start - limit).LastIndexOfAny(Stops);
            if (stop < 0) return SkipBlanks(text, limit, at);
            start = limit + stop;
            if (text[start] != '\n' || EndsParagraph(text, start)) return SkipBlanks(text, start + 1, at);
        }
        return SkipBlanks(text, start, at);
    }

    private static int EndAfter(string text, int at)
    {
        if (at > 0 && text[at - 1] is '。' or '！' or '？') return at;
        var limit = Math.Min(text.Length, at + Reach);
        for (var end = at; end < limit; end++)
        {
            var stop = text.AsSpan(end, limit - end).IndexOfAny(Stops);
            if (stop < 0) return limit;
            end += stop;
            if (text[end] != '\n') return end + 1;
            if (EndsParagraph(text, end)) return end;
        }
        return limit;
    }

    /// <summary>A line end closes a paragraph unless the line breaks off in mid-sentence, after a character or a comma.</summary>
    private static bool EndsParagraph(string text, int lineEnd)
    {
        var before = text.AsSpan(0, lineEnd).TrimEnd();
        var after = text.AsSpan(lineEnd).TrimStart();
        if (before.Length == 0 || after.Length == 0) return true;
        var lineStart = before.LastIndexOf('\n') + 1;
        if (before[lineStart..].TrimStart() is ['#', ..] || after[0] is '#' or '*' or '—' or '（') return true;
        return !(char.IsLetterOrDigit(before[^1]) || before[^1] is '，' or '、' or ',' or '“' or '《' or '；')
            || before.Length - lineStart < 24;
    }

    private static int SkipBlanks(string text, int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '#' or '*')) from++;
        return from;
    }
}

using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>A report with its promises and figures marked, for public pages.</summary>
public static class MarkedReport
{
    private const string Blanks = " \t\u3000\r#";

    // As long as the number before a heading may be: （十二）, 第十二章.
    private const int Numbering = 6;

    public static IReadOnlyList<MarkedParagraph> Of(Reading reading, Scoreboard board)
    {
        var text = reading.Document.Text;
        var promises = PromisesOf(board, text);
        var headings = reading.Sections.GroupBy(section => section.Span.Start).ToDictionary(here => here.Key, here => here.First().Title);
        List<MarkedParagraph> paragraphs = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            var first = start + Math.Max(0, text.AsSpan(start, end - start).IndexOfAnyExcept(Blanks));
            if (!text.AsSpan(first, end - first).IsWhiteSpace()) paragraphs.Add(Marked(reading, promises, first, end, headings));
            start = end + 1;
        }
        return paragraphs;
    }

    /// <summary>
    /// In the order of the text; of two that overlap the first has it. A promise is marked only where the text has its words, so that nothing that was read
    /// otherwise can be put into the government's mouth.
    /// </summary>
    private static List<(Span Span, PublicTask Task)> PromisesOf(Scoreboard board, string text)
    {
        List<(Span Span, PublicTask Task)> kept = [];
        var all = from task in board.Tasks
                  where task.IsOfTheReport
                  from item in task.Task.Items
                  where item.Span is { } span && span.End <= text.Length && Bare(text[span.Start..span.End]) == Bare(item.Words)
                  orderby item.Span!.Value.Start
                  select (item.Span!.Value, task);
        foreach (var (span, task) in all)
            if (kept.Count == 0 || kept[^1].Span.End <= span.Start) kept.Add((span, task));
        return kept;
    }

    private static string Bare(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));

    private static MarkedParagraph Marked(Reading reading, List<(Span Span, PublicTask Task)> promises, int start, int end, Dictionary<int, string> headings)
    {
        List<MarkedPiece> pieces = [];
        var at = start;
        foreach (var (span, task) in promises.Where(promise => promise.Span.Start < end && promise.Span.End > start))
        {
            var (from, to) = (Math.Max(span.Start, start), Math.Min(span.End, end));
            if (from > at) pieces.Add(Piece(reading, at, from, null));
            pieces.Add(Piece(reading, from, to, task));
            at = to;
        }
        if (at < end) pieces.Add(Piece(reading, at, end, null));
        return new(IsHeading(reading.Document.Text.AsSpan(start, end - start), start, headings), pieces);
    }

    /// <summary>A section may also begin with the words of its first sentence: such a paragraph is no heading.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line, int start, Dictionary<int, string> headings)
    {
        return headings.TryGetValue(start, out var title) && line.Trim(Blanks).Length <= title.Length + Numbering;
    }

    private static MarkedPiece Piece(Reading reading, int start, int end, PublicTask? task)
    {
        var text = reading.Document.Text;
        List<(string, bool)> runs = [];
        var at = start;
        foreach (var span in reading.Figures.Select(figure => figure.Span).Where(span => span.Start >= start && span.End <= end))
        {
            if (span.Start > at) runs.Add((text[at..span.Start], false));
            runs.Add((text[span.Start..span.End], true));
            at = span.End;
        }
        if (at < end) runs.Add((text[at..end], false));
        return new(start, task, runs);
    }
}

using System.Buffers;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Plans;

/// <summary>The text of a report with the stretches marked that tasks of a draft were made of.</summary>
public static class DraftText
{
    private const string Blanks = " \t\u3000\r#*";

    private static readonly SearchValues<char> _blanks = SearchValues.Create(Blanks);

    // As long as the number before a heading may be: （十二）, 第十二章. A section may also begin with the words of its first sentence: such a paragraph is no heading.
    private const int Numbering = 6;

    /// <summary>Paragraphs in the order of the text, empty ones left out.</summary>
    public static IReadOnlyList<DraftParagraph> Of(Reading report, IReadOnlyList<PlanTask> tasks)
    {
        var text = report.Document.Text;
        var stretches = Stretches(tasks, text.Length);
        var headings = report.Sections.GroupBy(section => section.Span.Start).ToDictionary(here => here.Key, here => here.First().Title.Length + Numbering);
        List<DraftParagraph> paragraphs = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            var first = start + Math.Max(0, text.AsSpan(start, end - start).IndexOfAnyExcept(_blanks));
            var length = text.AsSpan(first, end - first).Trim(Blanks).Length;
            if (length > 0) paragraphs.Add(new(Enumerable.Range(start, first - start + 1).Any(at => headings.TryGetValue(at, out var longest) && length <= longest), Pieces(text, stretches, first, end)));
            start = end + 1;
        }
        return paragraphs;
    }

    /// <summary>In the order of the text; of two that overlap the first has it.</summary>
    private static List<(Span Span, TaskNumber Number)> Stretches(IReadOnlyList<PlanTask> tasks, int length)
    {
        List<(Span Span, TaskNumber Number)> kept = [];
        var all = from task in tasks
                  where task.Number.List != TaskList.FromAbove
                  from item in task.Items
                  where item.Span is { } span && span.End <= length
                  orderby item.Span!.Value.Start
                  select (item.Span!.Value, task.Number);
        foreach (var (span, number) in all)
            if (kept.Count == 0 || kept[^1].Span.End <= span.Start) kept.Add((span, number));
        return kept;
    }

    private static List<DraftPiece> Pieces(string text, List<(Span Span, TaskNumber Number)> stretches, int start, int end)
    {
        List<DraftPiece> pieces = [];
        var at = start;
        foreach (var (span, number) in stretches.Where(stretch => stretch.Span.Start < end && stretch.Span.End > start))
        {
            var (from, to) = (Math.Max(span.Start, start), Math.Min(span.End, end));
            if (from > at) pieces.Add(new(Plain(text[at..from]), null));
            pieces.Add(new(Plain(text[from..to]), number));
            at = to;
        }
        if (at < end) pieces.Add(new(Plain(text[at..end]), null));
        return pieces;
    }

    /// <summary>Without the marks by which Markdown makes words bold.</summary>
    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal);
}

using System.Buffers;
using Luoshi.Ledger.Proposals.Wording;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals.Grouping;

/// <summary>Tells for every item in which chapter, theme, paragraph and sentence it stands.</summary>
internal static class ItemPlacing
{
    private static readonly SearchValues<char> _sentenceEnds = SearchValues.Create("。！？；!?;");
    private static readonly SearchValues<char> _pauses = SearchValues.Create("，,、：:");

    public static IReadOnlyList<PlacedItem> Of(Reading reading)
    {
        var chapters = new Chapters(reading.Sections);
        var placed = new List<PlacedItem>(reading.Items.Count);
        foreach (var item in reading.Items) placed.Add(Place(reading, chapters, item, placed.LastOrDefault()));
        return placed;
    }

    private static PlacedItem Place(Reading reading, Chapters chapters, WorkItem item, PlacedItem? last)
    {
        var text = reading.Document.Text;
        var from = last is null ? Math.Max(0, item.Span.Start - 60) : Math.Min(last.Item.Span.End, item.Span.Start);
        var before = text[from..item.Span.Start];
        var (chapter, theme) = chapters.Of(item);
        var placed = new PlacedItem(item, Lines.Joined(text.AsSpan(item.Span.Start, item.Span.Length)))
        {
            Chapter = chapter,
            Theme = theme,
            Sentence = 0,
            Paragraph = 0,
            Before = before,
            IsPracticalMatter = chapters.IsPracticalMatter(item),
        };
        if (last is null) return placed;
        var newParagraph = last.Section != item.Section || BeginsParagraph(before);
        var newSentence = newParagraph || last.Theme != theme || before.AsSpan().ContainsAny(_sentenceEnds);
        return placed with { Paragraph = last.Paragraph + (newParagraph ? 1 : 0), Sentence = last.Sentence + (newSentence ? 1 : 0) };
    }

    // A line that ends in a comma, or in nothing but the middle of a clause, was broken by paging.
    private static bool BeginsParagraph(string before)
    {
        var line = before.IndexOf('\n', StringComparison.Ordinal);
        if (line < 0) return false;
        var ended = before.AsSpan(0, line).TrimEnd();
        return ended.IsEmpty || !_pauses.Contains(ended[^1]);
    }
}

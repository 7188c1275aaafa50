using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>The digits that are no figures, each with the reason and the sentence it stands in.</summary>
internal static class SkippedList
{
    public static void Draw(Canvas canvas, Paper paper, Reading reading)
    {
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("数字", "digits"), 14),
            TableColumn.OfLabels(paper.Say("原因", "why"), Labels.Skips(paper.Language)),
            new(paper.Say("所在句", "sentence"), 14, 100),
            TableColumn.Fixed(paper.Say("位置", "at"), 6) with { Leaves = 20 });
        grid.Head();
        foreach (var skipped in reading.Skipped)
            grid.Row(
                new(PlainWords.Of(reading.Document, skipped.Span)),
                new(Labels.Of(paper.Language, skipped.Why), Ink.Faint),
                MarkedWords.Of(reading.Document, SentenceFinder.Around(reading.Document, skipped.Span), [(skipped.Span, "")], Ink.Figure),
                new($"{skipped.Span.Start}", Ink.Faint));
    }
}

using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>The digits that are no figures, each with the reason and the sentence it stands in.</summary>
internal static class SkippedList
{
    public static void Draw(IAnsiConsole console, Paper paper, Reading reading)
    {
        var grid = new PlainTable(paper, 14, 8, 0, 6);
        grid.Head(("数字", "digits"), ("原因", "why"), ("所在句", "sentence"), ("位置", "at"));
        foreach (var skipped in reading.Skipped)
            grid.Row(
                PlainTable.Words(PlainWords.Of(reading.Document, skipped.Span)),
                PlainTable.Words(Labels.Of(paper.Language, skipped.Why), Ink.Faint),
                MarkedWords.Of(reading.Document, SentenceFinder.Around(reading.Document, skipped.Span), [skipped.Span], Ink.Figure),
                PlainTable.Words($"{skipped.Span.Start}", Ink.Faint));
        grid.Draw(console);
    }
}

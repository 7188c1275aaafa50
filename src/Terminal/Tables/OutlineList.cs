using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>The report's outline, indented, with the part each section belongs to.</summary>
internal static class OutlineList
{
    public static void Draw(Canvas canvas, Paper paper, Reading reading)
    {
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("编号", "id"), 8),
            TableColumn.OfLabels(paper.Say("部分", "part"), Labels.Parts(paper.Language)),
            new(paper.Say("标题", "title"), 16, 72),
            TableColumn.Fixed(paper.Say("位置", "at"), 13) with { Leaves = 20 });
        grid.Head();
        foreach (var section in reading.Sections)
            grid.Row(
                new(section.Id, Ink.Faint),
                new(Labels.Of(paper.Language, section.Part), Ink.Faint),
                new(new string(' ', (section.Level - 1) * 2) + section.Title, section.Level == 1 ? Ink.Chapter : default),
                new($"{section.Span.Start}–{section.Span.End}", Ink.Faint));
    }
}

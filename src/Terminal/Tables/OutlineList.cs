using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>The report's outline, indented, with the part each section belongs to.</summary>
internal static class OutlineList
{
    public static void Draw(IAnsiConsole console, Paper paper, Reading reading)
    {
        var grid = new PlainTable(paper, 8, 8, 0, 13);
        grid.Head(("编号", "id"), ("部分", "part"), ("标题", "title"), ("位置", "at"));
        foreach (var section in reading.Sections)
            grid.Row(
                PlainTable.Words(section.Id, Ink.Faint),
                PlainTable.Words(Labels.Of(paper.Language, section.Part), Ink.Faint),
                PlainTable.Words(new string(' ', (section.Level - 1) * 2) + section.Title, section.Level == 1 ? Ink.Chapter : Ink.Plain),
                PlainTable.Words($"{section.Span.Start}–{section.Span.End}", Ink.Faint));
        grid.Draw(console);
    }
}

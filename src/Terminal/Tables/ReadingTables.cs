using Luoshi.Publishing;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>A reading for people: the report's head, targets and tasks, the figures to be reached in the year, and the counts.</summary>
internal static class ReadingTables
{
    public static void Draw(IAnsiConsole console, Paper paper, Reading reading, ReadingTable? only)
    {
        var table = TaskTable.Of(reading);
        HeadLines.Draw(console, paper, reading);
        switch (only)
        {
            case ReadingTable.Items:
                new TaskList(console, paper, reading, table).Draw();
                break;
            case ReadingTable.Figures:
                FigureList.Draw(console, paper, reading, reading.Figures);
                break;
            case ReadingTable.Sections:
                OutlineList.Draw(console, paper, reading);
                break;
            case ReadingTable.Skipped:
                SkippedList.Draw(console, paper, reading);
                break;
            default:
                new TaskList(console, paper, reading, table).Draw();
                DrawYear(console, paper, reading);
                break;
        }
        CountLines.Draw(console, paper, reading, table);
    }

    private static void DrawYear(IAnsiConsole console, Paper paper, Reading reading)
    {
        var wanted = reading.Figures.Where(figure => figure.Role == Role.Target).ToList();
        if (wanted.Count == 0) return;
        console.WriteLine();
        console.Write(new Paragraph(paper.Say($"要达到的数据（{wanted.Count}）", $"要达到的数据 figures to be reached ({wanted.Count})"), Ink.Chapter));
        console.WriteLine();
        FigureList.Draw(console, paper, reading, wanted);
    }
}

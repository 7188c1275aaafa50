using Luoshi.Publishing;
using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>A reading for people: the report's head, targets and tasks, the figures to be reached in the year, and the counts.</summary>
internal static class ReadingTables
{
    public static void Draw(Canvas canvas, Paper paper, Reading reading, ReadingTable? only)
    {
        var table = TaskTable.Of(reading);
        HeadLines.Draw(canvas, paper, reading);
        switch (only)
        {
            case ReadingTable.Items:
                new TaskList(canvas, paper, reading, table).Draw();
                break;
            case ReadingTable.Figures:
                new FigureList(canvas, paper, reading, table).Draw(reading.Figures);
                break;
            case ReadingTable.Sections:
                OutlineList.Draw(canvas, paper, reading);
                break;
            case ReadingTable.Skipped:
                SkippedList.Draw(canvas, paper, reading);
                break;
            default:
                new TaskList(canvas, paper, reading, table).Draw();
                DrawYear(canvas, paper, reading, table);
                break;
        }
        CountLines.Draw(canvas, paper, reading, table);
    }

    private static void DrawYear(Canvas canvas, Paper paper, Reading reading, TaskTable table)
    {
        var wanted = new List<Figure>();
        foreach (var figure in reading.Figures)
            if (figure.Role == Role.Target) wanted.Add(figure);
        if (wanted.Count == 0) return;
        canvas.EmptyLine();
        canvas.Write(new(paper.Say($"要达到的数据（{wanted.Count}）", $"要达到的数据 figures to be reached ({wanted.Count})"), Ink.Chapter));
        new FigureList(canvas, paper, reading, table).Draw(wanted);
    }
}

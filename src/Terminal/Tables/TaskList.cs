using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>Main targets, then the tasks: chapters, under them themes, under these the tasks with strength, kind and due date.</summary>
internal sealed class TaskList(IAnsiConsole console, Paper paper, Reading reading, TaskTable table)
{
    private static readonly int[] Widths = [4, 0, 4, 8, 2, 10];

    public void Draw()
    {
        DrawTargets();
        foreach (var chapter in Runs(table.Tasks, task => task.Chapter)) DrawChapter(chapter);
    }

    private void DrawTargets()
    {
        if (table.Targets.Count == 0) return;
        Heading(paper.Say($"主要预期目标（{table.Targets.Count}）", $"主要预期目标 main targets ({table.Targets.Count})"));
        var grid = new PlainTable(paper, 4, 0, Math.Min(36, paper.Width / 3));
        foreach (var target in table.Targets)
            grid.Row(
                PlainTable.Words($"{target.Number,3}", Ink.Faint),
                PlainTable.Words(target.Measure.Length > 0 ? target.Measure : target.Goal),
                PlainTable.Words(target.Measure.Length > 0 ? target.Goal : "", Ink.Figure));
        grid.Draw(console);
    }

    private void DrawChapter(List<TaskRow> tasks)
    {
        Heading($"{(tasks[0].Chapter.Length > 0 ? tasks[0].Chapter : paper.Say("（没有章节）", "(no chapter)"))}（{tasks.Count}）");
        var grid = new PlainTable(paper, Widths);
        grid.Head(("序号", "no."), ("工作任务", "task"), ("力度", "str."), ("类型", "kind"), ("核", "ck"), ("时限", "due"));
        foreach (var theme in Runs(tasks, task => task.Theme))
        {
            if (theme[0].Theme.Length > 0) grid.Row(Blank(), PlainTable.Words(theme[0].Theme, Ink.Theme), Blank(), Blank(), Blank(), Blank());
            foreach (var task in theme) AddTask(grid, task);
        }
        grid.Draw(console);
    }

    private void AddTask(PlainTable grid, TaskRow task)
    {
        var item = task.Item;
        var figures = item.Figures.Select(index => reading.Figures[index].Span);
        grid.Row(
            PlainTable.Words($"{task.Number,3}", Ink.Faint),
            MarkedWords.Of(reading.Document, item.Span, figures, Ink.Figure),
            PlainTable.Words(Labels.OfStrength(paper.Language, item.Strength), Ink.OfStrength(item.Strength)),
            PlainTable.Words(Labels.Of(paper.Language, item.Kind), Ink.Faint),
            PlainTable.Words(item.Checkable ? "✓" : "", Ink.Figure),
            PlainTable.Words(DueOf(item), Ink.Faint));
    }

    private void Heading(string words)
    {
        console.WriteLine();
        console.Write(new Paragraph(words, Ink.Chapter));
        console.WriteLine();
    }

    /// <summary>The end of the plan year is what is meant when nothing is said; only an earlier or later date catches the eye.</summary>
    private string DueOf(WorkItem item) => item.Due switch
    {
        null => "",
        { Month: 12, Day: 31 } due when due.Year == reading.Report.PlanYear => paper.Say("年底", "year end"),
        { } due => $"{due.Year}-{due.Month:00}-{due.Day:00}",
    };

    private static Paragraph Blank() => PlainTable.Words("");

    private static IEnumerable<List<TaskRow>> Runs(IEnumerable<TaskRow> tasks, Func<TaskRow, string> key)
    {
        var run = new List<TaskRow>();
        foreach (var task in tasks)
        {
            if (run.Count > 0 && key(run[0]) != key(task))
            {
                yield return run;
                run = [];
            }
            run.Add(task);
        }
        if (run.Count > 0) yield return run;
    }
}

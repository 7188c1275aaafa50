using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>
/// Main targets, then the tasks: chapters, under them themes, under these the tasks with strength, kind and due date. On a wide
/// paper the theme has a column of its own beside the tasks, and each has its place for <c>luoshi explain</c>.
/// </summary>
internal sealed class TaskList(Canvas canvas, Paper paper, Reading reading, TaskTable table)
{
    private const int ThemeColumn = 7;

    public void Draw()
    {
        DrawTargets();
        foreach (var chapter in Runs(table.Tasks, task => task.Chapter)) DrawChapter(chapter);
    }

    private void DrawTargets()
    {
        if (table.Targets.Count == 0) return;
        Heading(paper.Say($"主要预期目标（{table.Targets.Count}）", $"主要预期目标 main targets ({table.Targets.Count})"));
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("序号", "no."), 4),
            new(paper.Say("指标", "measure"), 16, 46),
            new(paper.Say("年度目标", "goal"), 14, 36),
            TableColumn.Fixed(paper.Say("位置", "at"), 6) with { Leaves = 46 });
        foreach (var target in table.Targets)
            grid.Row(
                new($"{target.Number,3}", Ink.Faint),
                new(target.Measure.Length > 0 ? target.Measure : target.Goal),
                new(target.Measure.Length > 0 ? target.Goal : "", Ink.Figure),
                new($"{target.Span.Start}", Ink.Faint));
    }

    private void DrawChapter(List<TaskRow> tasks)
    {
        Heading($"{(tasks[0].Chapter.Length > 0 ? tasks[0].Chapter : paper.Say("（没有章节）", "(no chapter)"))}（{tasks.Count}）");
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("序号", "no."), 4),
            new(paper.Say("工作任务", "task"), 20, 60),
            TableColumn.OfLabels(paper.Say("力度", "strength"), Labels.Grades(paper.Language)) with { Leaves = 20 },
            TableColumn.OfLabels(paper.Say("类型", "kind"), Labels.Kinds(paper.Language)) with { Leaves = 22 },
            TableColumn.Fixed(paper.Say("核", "ck"), 2) with { Leaves = 22 },
            TableColumn.Fixed(paper.Say("时限", "due"), 10) with { Leaves = 21 },
            TableColumn.Fixed(paper.Say("位置", "at"), 6) with { Leaves = 48 },
            new(paper.Say("主题", "theme"), 16, 40) { Leaves = 48 });
        grid.Head();
        foreach (var theme in Runs(tasks, task => task.Theme))
        {
            if (theme[0].Theme.Length > 0 && !grid.Shows(ThemeColumn)) AddTheme(grid, theme[0].Theme);
            for (var index = 0; index < theme.Count; index++) AddTask(grid, theme[index], index == 0 ? theme[0].Theme : "");
        }
    }

    private static void AddTheme(PlainTable grid, string theme) =>
        grid.Row(Blank, new(theme, Ink.Theme), Blank, Blank, Blank, Blank, Blank, Blank);

    private void AddTask(PlainTable grid, TaskRow task, string theme)
    {
        var item = task.Item;
        var figures = item.Figures.Select(index => (reading.Figures[index].Span, Doubt.MarkOf(reading.Figures[index])));
        grid.Row(
            new($"{task.Number,3}", Ink.Faint),
            MarkedWords.Of(reading.Document, item.Span, figures, Ink.Figure),
            new(Labels.GradeOf(paper.Language, item.Strength), Ink.OfStrength(item.Strength)),
            new(Labels.Of(paper.Language, item.Kind), Ink.Faint),
            new(item.Checkable ? "✓" : "", Ink.Figure),
            new(DueOf(item), Ink.Faint),
            new($"{item.Span.Start}", Ink.Faint),
            new(theme, Ink.Theme));
    }

    private void Heading(string words)
    {
        canvas.EmptyLine();
        canvas.Write(new(words, Ink.Chapter));
    }

    /// <summary>The end of the plan year is what is meant when nothing is said; only an earlier or later date catches the eye.</summary>
    private string DueOf(WorkItem item) => item.Due switch
    {
        null => "",
        { Month: 12, Day: 31 } due when due.Year == reading.Report.PlanYear => paper.Say("年底", "year end"),
        { } due => $"{due.Year}-{due.Month:00}-{due.Day:00}",
    };

    private static Phrase Blank { get; } = new();

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

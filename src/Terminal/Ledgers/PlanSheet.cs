using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using TaskList = Luoshi.Ledger.Plans.TaskList;

namespace Luoshi.Terminal.Ledgers;

/// <summary>A plan on the screen: its stage, its tasks by list and chapter with who answers for them, and counts.</summary>
internal sealed class PlanSheet(Canvas canvas, Paper paper, Plan plan)
{
    private readonly SortedSet<int> _hidden = [];

    public void Draw(IReadOnlyList<PlanTask> tasks)
    {
        canvas.Write(new(plan.Title, Ink.Title));
        canvas.Write(new(StageLine(), Ink.Faint));
        foreach (var group in tasks.GroupBy(task => (task.Number.List, task.Content.Chapter))) DrawGroup(group.Key.List, group.Key.Chapter, [.. group]);
        canvas.EmptyLine();
        canvas.Write(new(CountLine(tasks)));
        if (_hidden.Count > 0) canvas.Write(new(HiddenLine(), Ink.Faint));
    }

    /// <summary>What a narrow screen has no room for is named, with where it stands.</summary>
    private string HiddenLine()
    {
        var headings = string.Join(paper.Say("、", ", "), _hidden.Select(index => Columns()[index].Heading));
        return paper.Say($"屏幕窄，没有列出{headings}；看 luoshi plan show 序号，或 luoshi plan export。", $"Too narrow for {headings}: see luoshi plan show NUMBER, or luoshi plan export.");
    }

    private string StageLine()
    {
        var stage = PlanTerms.Of(paper.Language, plan.Stage);
        var number = plan.DocumentNumber.Length > 0 ? "  " + plan.DocumentNumber : "";
        var day = plan.PublishedOn is { } on ? "  " + on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return $"{plan.Year}  {stage}{number}{day}";
    }

    private void DrawGroup(TaskList list, string chapter, List<PlanTask> tasks)
    {
        canvas.EmptyLine();
        var heading = list == TaskList.Main ? chapter : PlanTerms.Of(paper.Language, list);
        canvas.Write(new($"{(heading.Length > 0 ? heading : paper.Say("（没有章节）", "(no chapter)"))}（{tasks.Count(task => task.Standing == TaskStanding.Standing)}）", Ink.Chapter));
        var columns = Columns();
        var grid = new PlainTable(canvas, columns);
        _hidden.UnionWith(Enumerable.Range(0, columns.Length).Where(index => !grid.Shows(index)));
        grid.Head();
        foreach (var task in tasks) grid.Row(Cells(task));
    }

    private TableColumn[] Columns() =>
    [
        TableColumn.Fixed(paper.Say("序号", "no."), 5),
        new(paper.Say("工作任务", "task"), 24, 64),
        TableColumn.OfLabels(paper.Say("类型", "kind"), Enum.GetValues<TaskKind>().Select(kind => PlanTerms.Of(paper.Language, kind))) with { Leaves = 30 },
        new(paper.Say("牵头单位", "lead"), 10, 16),
        new(paper.Say("配合单位", "supporters"), 12, 24) { Leaves = 36 },
        TableColumn.Fixed(paper.Say("牵头领导", "leader"), 8) with { Leaves = 34 },
        TableColumn.Fixed(paper.Say("时限", "due"), 10) with { Leaves = 28 },
    ];

    private Phrase[] Cells(PlanTask task)
    {
        var content = task.Content;
        return
        [
            new($"{task.Number,4}", Ink.Faint),
            WordsOf(task),
            new(PlanTerms.Of(paper.Language, content.Kind), Ink.Faint),
            content.Lead.Length > 0 ? new(content.Lead) : new(paper.Say("（未定）", "(open)"), Ink.Marked),
            new(string.Join('、', content.Supporters), Ink.Faint),
            new(content.Leader),
            new(content.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Ink.Faint),
        ];
    }

    private Phrase WordsOf(PlanTask task) => task.Standing == TaskStanding.Standing
        ? new Phrase(task.Content.Words).Append(task.Revisions.Count > 0 ? paper.Say("（已修订）", " (revised)") : "", Ink.Figure)
        : new Phrase(task.Content.Words, Ink.Faint).Append($"（{PlanTerms.Of(paper.Language, task.Standing)}{(task.Successors.Count > 0 ? $" {string.Join('、', task.Successors)}" : "")}）", Ink.Figure);

    private string CountLine(IReadOnlyList<PlanTask> tasks)
    {
        var standing = tasks.Where(task => task.Standing == TaskStanding.Standing).ToList();
        var kinds = string.Join(paper.Say("，", ", "), Enum.GetValues<TaskKind>().Select(kind =>
            $"{PlanTerms.Of(paper.Language, kind)} {standing.Count(task => task.Content.Kind == kind)}"));
        var open = standing.Count(task => task.Content.Lead.Length == 0);
        var doubtful = standing.Count(task => task.IsDoubtful);
        var first = doubtful == 0 ? "" : paper.Say($"牵头建议把握不大的 {doubtful} 项，先核对：luoshi plan show --doubtful", $" The lead of {doubtful} is doubtful: look at them first (luoshi plan show --doubtful).");
        return paper.Say(
            $"共 {standing.Count} 项：{kinds}；未定牵头单位 {open} 项。",
            $"{standing.Count} tasks: {kinds}; {open} without a unit that leads.") + first;
    }
}

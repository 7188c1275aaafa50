using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// 任务分解表. What is dispatched on paper stands on the left and fits A4 landscape; what is filled in over the year, and what shows
/// where a row comes from, stands to the right of it, off paper.
/// </summary>
internal static class TaskSheet
{
    public static SheetPlan<TaskRow> Of(Reading reading, TaskTable table) => new(
        "任务分解表",
        SheetTitles.Of(reading, "任务分解表"),
        $"{SheetTitles.SourceOf(reading)}　　机器初分，共 {table.Tasks.Count} 项，待核；灰头各栏由人填写",
        [.. OnPaper(), .. OffPaper(reading, table)],
        table.Tasks,
        Frozen: 4);

    private static IEnumerable<PrintedColumn<TaskRow>> OnPaper() =>
    [
        new(new("序号", 5, row => row.Number), CellLook.Centered),
        new(new("类别", 10, row => row.Chapter), CellLook.Chapter) { Merged = true },
        new(new("主题", 11.5, row => row.Theme), CellLook.Group) { Merged = true },
        new(new("工作任务", 40, row => row.Work), CellLook.Text),
        new(new("年度目标", 18, row => row.Goal), CellLook.Text),
        FillIn("牵头领导", 9),
        FillIn("牵头单位", 10),
        FillIn("配合单位", 10),
        FillIn("一季度节点", 11),
        FillIn("二季度节点", 11),
        FillIn("三季度节点", 11),
        FillIn("四季度节点", 11),
        new(new("完成时限", 11.5, row => Cell.Of(row.Item.Due)), CellLook.Date),
        FillIn("备注", 8),
    ];

    private static IEnumerable<PrintedColumn<TaskRow>> OffPaper(Reading reading, TaskTable table) =>
    [
        FillIn("工作措施", 26) with { OffPaper = true },
        FillIn("责任人", 10) with { OffPaper = true },
        FillIn("投资额/资金来源", 16) with { OffPaper = true },
        FillIn("进展情况", 30) with { OffPaper = true },
        FillIn("完成率", 8, CellLook.Percent) with { OffPaper = true },
        FillIn("是否达序时", 7, CellLook.Centered) with { OffPaper = true, Choices = "是,否,不适用" },
        FillIn("存在问题及原因", 24) with { OffPaper = true },
        FillIn("下步举措", 24) with { OffPaper = true },
        FillIn("佐证材料", 16) with { OffPaper = true },
        FillIn("督查意见", 16) with { OffPaper = true },
        Seen("类型", 8, CellLook.Centered, row => Terms.Of(row.Item.Kind)) with { Choices = Kinds },
        Seen("力度", 8, CellLook.Centered, row => Terms.GradeOf(row.Item.Strength)) with { Choices = Grades },
        Seen("可核验", 7, CellLook.Centered, row => Cell.Of(row.Item.Checkable)) with { Choices = "是,否" },
        Seen("原文", 60, CellLook.Text, row => ReadingColumns.Sentence(reading, row.Item.Span)),
        Seen("出处（章节，字符位置）", 26, CellLook.Text, row => Origins.Of(table.Chapters, row.Item.Section, row.Item.Span)),
    ];

    private static string Kinds => string.Join(',', Enum.GetValues<WorkKind>().Where(kind => kind != WorkKind.Headline).Select(Terms.Of));

    /// <summary>Any of the strengths, from the firmest down.</summary>
    public static string Grades => string.Join(',', Enumerable.Range(1, 5).Reverse().Select(Terms.GradeOf));

    private static PrintedColumn<TaskRow> Seen(string heading, double width, CellLook look, Func<TaskRow, Cell> of) =>
        new(new(heading, width, of), look) { OffPaper = true };

    private static PrintedColumn<TaskRow> FillIn(string heading, double width, CellLook look = CellLook.Text) =>
        new(new(heading, width, _ => Cell.Empty), look) { FillIn = true };
}

using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>主要预期目标: what the place as a whole is to reach, one figure a row, with room for the quarters' results.</summary>
internal static class TargetSheet
{
    public static SheetPlan<TargetRow> Of(Reading reading, TaskTable table) => new(
        "主要预期目标",
        SheetTitles.Of(reading, "主要预期目标"),
        $"{SheetTitles.SourceOf(reading)}　　机器初分，共 {table.Targets.Count} 项，待核；灰头各栏由人填写",
        [.. OnPaper(), .. OffPaper(reading, table)],
        table.Targets,
        Frozen: 3);

    private static IEnumerable<PrintedColumn<TargetRow>> OnPaper() =>
    [
        new(new("序号", 6, row => row.Number), CellLook.Centered),
        new(new("指标", 30, row => row.Measure), CellLook.Text),
        new(new("年度目标", 26, row => row.Goal), CellLook.Text),
        FillIn("上年完成", 11),
        FillIn("牵头领导", 11),
        FillIn("牵头单位", 15),
        FillIn("数据来源单位", 13),
        FillIn("配合单位", 15),
        FillIn("一季度", 10),
        FillIn("上半年", 10),
        FillIn("前三季度", 10),
        FillIn("全年", 10),
        new(new("完成时限", 12, row => Cell.Of(row.Item.Due)), CellLook.Date),
        FillIn("备注", 12),
    ];

    private static IEnumerable<PrintedColumn<TargetRow>> OffPaper(Reading reading, TaskTable table) =>
    [
        Seen("力度", 8, CellLook.Centered, row => Terms.GradeOf(row.Item.Strength)) with { Choices = TaskSheet.Grades },
        Seen("原文", 60, CellLook.Text, row => ReadingColumns.Sentence(reading, row.Span)),
        Seen("出处（章节，字符位置）", 26, CellLook.Text, row => Origins.Of(table.Chapters, row.Item.Section, row.Span)),
    ];

    private static PrintedColumn<TargetRow> Seen(string heading, double width, CellLook look, Func<TargetRow, Cell> of) =>
        new(new(heading, width, of), look) { OffPaper = true };

    private static PrintedColumn<TargetRow> FillIn(string heading, double width) =>
        new(new(heading, width, _ => Cell.Empty), CellLook.Text) { FillIn = true };
}

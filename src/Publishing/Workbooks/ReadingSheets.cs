using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>The reading's own tables as sheets: all figures, the outline, the digits that are no figures.</summary>
internal static class ReadingSheets
{
    private static readonly HashSet<string> Written = ["指标", "所在句", "章节", "依据", "主体", "标题"];

    private static readonly HashSet<string> OnScreen = ["章节", "任务序号", "并列组", "起", "止", "依据"];

    public static SheetPlan<Figure> Figures(Reading reading, TaskTable table) => new(
        "数据",
        SheetTitles.Of(reading, "数据"),
        $"{SheetTitles.SourceOf(reading)}　　共 {reading.Figures.Count} 条，每条附所在句",
        Printed(ReadingColumns.Figures(reading, table)),
        reading.Figures,
        Frozen: 1);

    public static SheetPlan<Section> Sections(Reading reading) => new(
        "章节",
        SheetTitles.Of(reading, "章节"),
        $"{SheetTitles.SourceOf(reading)}　　共 {reading.Sections.Count} 节",
        Printed(ReadingColumns.Sections()),
        reading.Sections,
        Frozen: 1);

    public static SheetPlan<Skipped> Skipped(Reading reading) => new(
        "不算数据的数字",
        SheetTitles.Of(reading, "不算数据的数字"),
        $"{SheetTitles.SourceOf(reading)}　　共 {reading.Skipped.Count} 处",
        Printed(ReadingColumns.Skipped(reading)),
        reading.Skipped,
        Frozen: 1);

    private static List<PrintedColumn<TRow>> Printed<TRow>(IReadOnlyList<Column<TRow>> columns) =>
        [.. columns.Select(column => new PrintedColumn<TRow>(column, LookOf(column.Heading)) { OffPaper = OnScreen.Contains(column.Heading) && columns.Count > 6 })];

    private static CellLook LookOf(string heading) =>
        heading is "数值" or "上限" ? CellLook.Number : Written.Contains(heading) ? CellLook.Text : CellLook.Centered;
}

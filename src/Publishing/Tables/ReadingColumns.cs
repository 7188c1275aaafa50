using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>The columns of a reading's four tables, the same in CSV and in the workbook.</summary>
public static class ReadingColumns
{
    public static IReadOnlyList<Column<Figure>> Figures(Reading reading, TaskTable table) =>
    [
        new("指标", 20, figure => PlainWords.Of(figure.Measure)),
        new("主体", 12, figure => PlainWords.Of(figure.Subject)),
        new("数值", 13, figure => figure.Value),
        new("上限", 8, figure => Cell.Of(figure.Value2)),
        new("单位", 7, figure => figure.Unit),
        new("界限", 8, figure => Terms.BoundOf(figure)),
        new("性质", 6, figure => Terms.Of(figure.Nature)),
        new("升降", 5, figure => Terms.Of(figure.Direction)),
        new("用途", 6, figure => Terms.Of(figure.Role)),
        new("年份", 6, figure => Cell.Of(figure.Year)),
        new("原文", 12, figure => reading.Document.Quote(figure.Span)),
        new("所在句", 76, figure => Sentence(reading, figure.Span)),
        new("章节", 22, figure => table.Chapters.NameOf(figure.Section)),
        new("任务序号", 6, table.ReferenceOf),
        new("并列组", 7, figure => figure.Group),
        new("起", 7, figure => figure.Span.Start),
        new("止", 7, figure => figure.Span.End),
        new("依据", 40, figure => ReasonLine.Of(figure, reading.Document)),
    ];

    public static IReadOnlyList<Column<ListedItem>> Items(Reading reading, TaskTable table) =>
    [
        new("序号", 7, row => row.Reference),
        new("类别", 16, row => table.Chapters.ChapterOf(row.Item.Section)),
        new("主题", 16, row => table.Chapters.ThemeOf(row.Item)),
        new("工作任务", 46, row => PlainWords.Of(reading.Document, row.Item.Span)),
        new("年度目标", 24, row => row.Goal),
        new("完成时限", 11, row => Cell.Of(row.Item.Due)),
        new("类型", 8, row => Terms.Of(row.Item.Kind)),
        new("力度", 8, row => Terms.GradeOf(row.Item.Strength)),
        new("可核验", 6, row => Cell.Of(row.Item.Checkable)),
        new("原文", 56, row => Sentence(reading, row.Span)),
        new("章节", 22, row => table.Chapters.NameOf(row.Item.Section)),
        new("起", 7, row => row.Span.Start),
        new("止", 7, row => row.Span.End),
        new("依据", 40, row => ReasonLine.Of(row.Item, reading.Document)),
    ];

    public static IReadOnlyList<Column<Section>> Sections() =>
    [
        new("编号", 8, section => section.Id),
        new("层级", 5, section => section.Level),
        new("部分", 6, section => Terms.Of(section.Part)),
        new("标题", 60, section => section.Title),
        new("起", 7, section => section.Span.Start),
        new("止", 7, section => section.Span.End),
    ];

    public static IReadOnlyList<Column<Skipped>> Skipped(Reading reading) =>
    [
        new("原文", 20, skipped => reading.Document.Quote(skipped.Span)),
        new("不算数据的原因", 14, skipped => Terms.Of(skipped.Why)),
        new("所在句", 70, skipped => Sentence(reading, skipped.Span)),
        new("起", 7, skipped => skipped.Span.Start),
        new("止", 7, skipped => skipped.Span.End),
    ];

    internal static string Sentence(Reading reading, Span span) =>
        PlainWords.Of(reading.Document, SentenceFinder.Around(reading.Document, span));
}

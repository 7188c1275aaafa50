using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>兑现核对表: what was promised, what is told of it and the verdict on paper; the office's own finding is left to be filled in.</summary>
internal static class PromiseSheet
{
    /// <summary>In the order in which an office counts them.</summary>
    public static IReadOnlyList<PromiseVerdict> Verdicts { get; } =
        [PromiseVerdict.Exceeded, PromiseVerdict.Met, PromiseVerdict.Partly, PromiseVerdict.Missed, PromiseVerdict.Restated, PromiseVerdict.Silent];

    public static SheetPlan<PromiseRow> Of(Reconciliation reconciliation, IReadOnlyList<PromiseRow> rows) => new(
        "兑现核对表",
        $"{reconciliation.Plan.Report.Place}{reconciliation.Plan.Report.PlanYear}年《政府工作报告》承诺兑现核对表",
        $"对照：{reconciliation.Review.Report.PlanYear}年《政府工作报告》工作回顾　　机器初核，共 {rows.Count} 项，待核；灰头各栏由人填写",
        [
            new(new("序号", 5, row => row.Number), CellLook.Centered),
            new(new("类别", 11, row => row.Chapter), CellLook.Chapter) { Merged = true },
            new(new("上年承诺", 40, row => row.Promised), CellLook.Text),
            new(new("本年报告交代", 46, row => row.Told), CellLook.Text),
            new(new("核对结论", 10, row => Terms.Of(row.Promise.Verdict)), CellLook.Centered) { Choices = string.Join(',', Verdicts.Select(Terms.Of)) },
            new(new("依据", 24, row => row.Because), CellLook.Text),
            FillIn("责任单位", 12),
            FillIn("单位说明", 16),
            FillIn("督查意见", 12),
            Seen("承诺类型", 9, row => Terms.Of(row.Promise.Kind)),
            Seen("目标值", 11, row => Cell.Of(row.Promise.Comparison?.Target.Value), CellLook.Number),
            Seen("完成值", 11, row => Cell.Of(row.Promise.Comparison?.Result.Value), CellLook.Number),
            Seen("单位", 8, row => row.Promise.Comparison?.Target.Unit ?? ""),
            Seen("完成比", 9, row => Cell.Of(row.Promise.Comparison?.Ratio), CellLook.Percent),
            Seen("今年又提", 8, row => row.Promise.Repeated ? "是" : ""),
            Seen("把握", 8, row => row.Promise.Results.Count > 0 ? Cell.Of((decimal)Math.Round(row.Promise.Results[0].Certainty, 2)) : Cell.Empty, CellLook.Percent),
            Seen("承诺位置", 9, row => row.Promise.Span.Start, CellLook.Number),
            Seen("交代位置", 9, row => row.Promise.Results.Count > 0 ? row.Promise.Results[0].Span.Start : Cell.Empty, CellLook.Number),
        ],
        rows,
        Frozen: 3);

    private static PrintedColumn<PromiseRow> Seen(string heading, double width, Func<PromiseRow, Cell> of, CellLook look = CellLook.Centered) =>
        new(new(heading, width, of), look) { OffPaper = true };

    private static PrintedColumn<PromiseRow> FillIn(string heading, double width) => new(new(heading, width, _ => Cell.Empty), CellLook.Text) { FillIn = true };
}

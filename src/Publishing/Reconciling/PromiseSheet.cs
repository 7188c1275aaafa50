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

    public static SheetPlan<PromiseRow> Of(Reconciliation reconciliation, IReadOnlyList<PromiseRow> rows, Tongue tongue)
    {
        var (plan, review) = (reconciliation.Plan.Report, reconciliation.Review.Report);
        var besides = string.Concat(reconciliation.Besides.Select(further => tongue.Say($"；没有说到的再查{PromiseRow.NameOf(further).Chinese}", $", then the {PromiseRow.NameOf(further).English}")));
        return new(
            tongue.Say("兑现核对表", "Promises"),
            tongue.Say($"{plan.Place}{plan.PlanYear}年《政府工作报告》承诺兑现核对表", $"{plan.Place}: promises of the {plan.PlanYear} work report and what became of them"),
            tongue.Say(
                $"对照：{review.PlanYear}年《政府工作报告》工作回顾{besides}　　机器初核，共 {rows.Count} 项，待核；没有说到不等于没有做；灰头各栏由人填写",
                $"Against the review of the {review.PlanYear} report{besides}. A first check by machine, {rows.Count} promises, to be confirmed; what is not told of may have been done; columns with a grey head are to be filled in"),
            [.. OfEachPair(tongue), ToldIn(reconciliation, tongue)],
            rows,
            Frozen: 3);
    }

    /// <summary>What is too general to be followed, on a sheet of its own.</summary>
    public static SheetPlan<PromiseRow> OfSoft(Reconciliation reconciliation, Tongue tongue)
    {
        var (plan, rows) = (reconciliation.Plan.Report, PromiseRow.SoftOf(reconciliation, tongue.IsEnglish));
        return new(
            tongue.Say("笼统表述", "General"),
            tongue.Say($"{plan.Place}{plan.PlanYear}年《政府工作报告》中没有计入的笼统表述", $"{plan.Place}: what the {plan.PlanYear} work report promises too generally to be counted"),
            tongue.Say($"共 {rows.Count} 条：没有数字、名称，看不出怎样算做到，下一年报告也没有说到", $"{rows.Count}: no figure and no name to tell whether it was done, and not told of the year after"),
            [.. OnPaper(tongue).Take(3)],
            rows,
            Frozen: 3);
    }

    private static IEnumerable<PrintedColumn<PromiseRow>> OnPaper(Tongue tongue) =>
    [
        new(new(tongue.Say("序号", "no."), 5, row => row.Number), CellLook.Centered),
        new(new(tongue.Say("类别", "chapter"), 14, row => row.Chapter), CellLook.Centered),
        new(new(tongue.Say("上年承诺", "promised"), 40, row => row.Promised), CellLook.Text),
        new(new(tongue.Say("本年报告交代", "told the year after"), 46, row => row.Told), CellLook.Text),
        new(new(tongue.Say("核对结论", "verdict"), 10, row => tongue.Of(row.Promise.Verdict)), CellLook.Centered) { Choices = string.Join(',', Verdicts.Select(tongue.Of)), LookOf = row => LookOf(row.Promise.Verdict) },
        new(new(tongue.Say("依据", "because"), 24, row => tongue.Because(row.Promise)), CellLook.Text),
        FillIn(tongue.Say("责任单位", "unit"), 12),
        FillIn(tongue.Say("单位说明", "unit's account"), 16),
        FillIn(tongue.Say("督查意见", "office's finding"), 12) with { Choices = tongue.Say("认可,退回补充,结论有误,另行核实", "agreed,sent back,verdict wrong,to be checked") },
    ];

    /// <summary>The columns of the sheet that hold something, paper or not, for other tables of the same.</summary>
    public static IEnumerable<Column<PromiseRow>> Columns(Reconciliation reconciliation, Tongue tongue) =>
        OfEachPair(tongue).Append(ToldIn(reconciliation, tongue)).Where(column => !column.FillIn).Select(column => column.Column);

    /// <summary>The colour of a verdict.</summary>
    public static CellLook LookOf(PromiseVerdict verdict) => verdict switch
    {
        PromiseVerdict.Exceeded or PromiseVerdict.Met => CellLook.Green,
        PromiseVerdict.Partly => CellLook.Amber,
        PromiseVerdict.Missed => CellLook.Red,
        PromiseVerdict.Restated => CellLook.Violet,
        _ => CellLook.Grey,
    };

    /// <summary>The columns that need to know of no other report.</summary>
    public static IEnumerable<PrintedColumn<PromiseRow>> OfEachPair(Tongue tongue) => [.. OnPaper(tongue), .. OffPaper(tongue)];

    private static PrintedColumn<PromiseRow> ToldIn(Reconciliation reconciliation, Tongue tongue) =>
        Seen(tongue.Say("交代所在", "told in"), 12, row => row.Promise.Results.Count > 0 ? tongue.Say(PromiseRow.ReportOf(reconciliation, row.Promise.Results[0])) : Cell.Empty);

    private static IEnumerable<PrintedColumn<PromiseRow>> OffPaper(Tongue tongue) =>
    [
        Seen(tongue.Say("承诺类型", "kind"), 9, row => tongue.Of(row.Promise.Kind)),
        Seen(tongue.Say("目标值", "target"), 11, row => Cell.Of(row.Promise.Comparison?.Target.Value), CellLook.Number),
        Seen(tongue.Say("完成值", "result"), 11, row => Cell.Of(row.Promise.Comparison?.Result.Value), CellLook.Number),
        Seen(tongue.Say("单位", "measured in"), 8, row => row.Promise.Comparison?.Target.Unit ?? ""),
        Seen(tongue.Say("完成比", "ratio"), 9, row => Cell.Of(row.Promise.Comparison?.Ratio), CellLook.Percent),
        Seen(tongue.Say("今年又提", "again"), 8, row => row.Promise.Repeated ? tongue.Say("是", "yes") : ""),
        Seen(tongue.Say("把握", "certainty"), 8, row => row.Promise.Results.Count > 0 ? Cell.Of((decimal)Math.Round(row.Promise.Results[0].Certainty, 2)) : Cell.Empty, CellLook.Percent),
        Seen(tongue.Say("承诺位置", "at, plan"), 9, row => row.Promise.Span.Start, CellLook.Number),
        Seen(tongue.Say("交代位置", "at, review"), 9, row => row.Promise.Results.Count > 0 ? row.Promise.Results[0].Span.Start : Cell.Empty, CellLook.Number),
    ];

    private static PrintedColumn<PromiseRow> Seen(string heading, double width, Func<PromiseRow, Cell> of, CellLook look = CellLook.Centered) =>
        new(new(heading, width, of), look) { OffPaper = true };

    private static PrintedColumn<PromiseRow> FillIn(string heading, double width) => new(new(heading, width, _ => Cell.Empty), CellLook.Text) { FillIn = true };
}

using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>数据核对表: findings as the office goes through them before a report is given; what was done about each is left to be filled in.</summary>
internal static class FindingSheet
{
    public static SheetPlan<FindingRow> Of(Compared reports, IReadOnlyList<FindingRow> rows, Func<Remark, string> say) => new(
        say(new("数据核对表", "Findings")),
        say(new(SheetTitles.Of(reports.Report, "数据核对表"), $"{reports.Report.Report.Place}: figures of the {reports.Report.Report.PlanYear} work report checked")),
        say(new($"机器初核，共 {rows.Count} 处，待核；灰头各栏由人填写", $"A first check by machine, {rows.Count} findings, to be confirmed; columns with a grey head are to be filled in")),
        [.. OnPaper(reports, say), .. Columns(reports, say).Skip(Printed).Select(column => new PrintedColumn<FindingRow>(column, CellLook.Centered) { OffPaper = true })],
        rows,
        Frozen: 2);

    /// <summary>How many of the columns stand on paper.</summary>
    private const int Printed = 8;

    /// <summary>All that a finding tells, in the order of table and CSV.</summary>
    public static IReadOnlyList<Column<FindingRow>> Columns(Compared reports, Func<Remark, string> say) =>
    [
        new(say(new("序号", "no.")), 5, row => row.Number),
        new(say(new("结论", "verdict")), 8, row => say(FindingTerms.Of(row.Finding.Verdict))),
        new(say(new("轻重", "weight")), 8, row => say(FindingTerms.Of(row.Finding.Severity))),
        new(say(new("问题", "matter")), 14, row => say(FindingTerms.Of(row.Finding.Rule))),
        new(say(new("依据", "arithmetic")), 38, row => say(row.Finding.Arithmetic)),
        new(say(new("章节", "chapter")), 14, row => row.Chapter),
        new(say(new("原文", "words")), 38, row => row.Words),
        new(say(new("对照", "beside")), 30, row => row.Beside),
        new(say(new("原文在", "words in")), 14, row => FindingRow.NameOf(reports, row.Shown.Source, say)),
        new(say(new("位置", "at")), 9, row => row.Shown.Span.Start),
        new(say(new("规则", "rule")), 18, row => row.Finding.Rule),
    ];

    private static IEnumerable<PrintedColumn<FindingRow>> OnPaper(Compared reports, Func<Remark, string> say)
    {
        for (var index = 0; index < Printed; index++)
            yield return new(Columns(reports, say)[index], index < 4 ? CellLook.Centered : CellLook.Text) { LookOf = index switch { 1 => LookOfVerdict, 2 => LookOfSeverity, _ => null } };
        yield return new(new(say(new("处理意见", "what was done")), 18, _ => Cell.Empty), CellLook.Text) { FillIn = true, Choices = say(new("已改,不改,原文无误,待核实", "corrected,left as is,text is right,to be checked")) };
    }

    private static CellLook LookOfVerdict(FindingRow row) => row.Finding.Verdict switch
    {
        Verdict.Wrong => CellLook.Red,
        Verdict.Undecidable => CellLook.Amber,
        Verdict.Rounding => CellLook.Grey,
        _ => CellLook.Centered,
    };

    private static CellLook LookOfSeverity(FindingRow row) => row.Finding.Severity switch
    {
        Severity.High => CellLook.Red,
        Severity.Medium => CellLook.Amber,
        _ => CellLook.Grey,
    };
}

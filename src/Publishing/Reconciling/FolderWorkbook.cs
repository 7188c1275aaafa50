using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>Many pairs as one workbook: a line a pair with its counts, then every promise under its place and years. The same pairs give the same bytes.</summary>
public static class FolderWorkbook
{
    private sealed record Line(FolderPair Pair, PromiseRow Row);

    public static void Write(Stream output, IReadOnlyList<FolderPair> pairs, bool inEnglish = false) => WorkbookSheets.Write(output, sheets =>
    {
        var tongue = new Tongue(inEnglish);
        sheets.Add(Counts(pairs, tongue));
        sheets.Add(Promises([.. pairs.SelectMany(pair => pair.Rows, (pair, row) => new Line(pair, row))], tongue));
    });

    private static SheetPlan<FolderPair> Counts(IReadOnlyList<FolderPair> pairs, Tongue tongue) => new(
        tongue.Say("汇总", "Counts"),
        tongue.Say("各地各年承诺兑现情况汇总", "Promises by place, years and verdict"),
        tongue.Say($"共 {pairs.Count} 对报告　　机器初核，待核；未提及不等于没有做", $"{pairs.Count} pairs of reports. A first check by machine, to be confirmed; what is not told of may have been done"),
        [
            Column<FolderPair>(tongue.Say("地方", "place"), 22, pair => pair.Place, CellLook.Text),
            Column<FolderPair>(tongue.Say("年份", "years"), 13, pair => pair.Years),
            Column<FolderPair>(tongue.Say("项数", "promises"), 9, pair => pair.Rows.Count, CellLook.Number),
            .. PromiseSheet.Verdicts.Select(verdict => Column<FolderPair>(tongue.Of(verdict), 11, pair => pair.Count(verdict), CellLook.Number)),
            Column<FolderPair>(tongue.Say("未提及占比", "share silent"), 12, pair => pair.Rows.Count == 0 ? Cell.Empty : Cell.Of((decimal)pair.Count(PromiseVerdict.Silent) / pair.Rows.Count), CellLook.Percent),
        ],
        pairs,
        Frozen: 2);

    private static SheetPlan<Line> Promises(IReadOnlyList<Line> lines, Tongue tongue) => new(
        tongue.Say("兑现核对表", "Promises"),
        tongue.Say("各地各年承诺兑现核对表", "Promises and what became of them, by place and years"),
        tongue.Say($"机器初核，共 {lines.Count} 项，待核；没有说到不等于没有做；灰头各栏由人填写", $"A first check by machine, {lines.Count} promises, to be confirmed; what is not told of may have been done; columns with a grey head are to be filled in"),
        [
            Column<Line>(tongue.Say("地方", "place"), 14, line => line.Pair.Place),
            Column<Line>(tongue.Say("年份", "years"), 12, line => line.Pair.Years),
            .. PromiseSheet.OfEachPair(tongue).Select(Under),
        ],
        lines,
        Frozen: 5);

    private static PrintedColumn<TRow> Column<TRow>(string heading, double width, Func<TRow, Cell> of, CellLook look = CellLook.Centered) => new(new(heading, width, of), look);

    /// <summary>A column of one pair's sheet in that of all pairs.</summary>
    private static PrintedColumn<Line> Under(PrintedColumn<PromiseRow> column) =>
        new(new(column.Column.Heading, column.Column.Width, line => column.Column.Of(line.Row)), column.Look)
        {
            LookOf = column.LookOf is { } look ? line => look(line.Row) : null,
            FillIn = column.FillIn,
            OffPaper = column.OffPaper,
            Choices = column.Choices,
        };
}

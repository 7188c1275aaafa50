using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>兑现沿革表: what was promised in several years, a column a year, and how it stands; then what was promised once, and counts. The same lives give the same bytes.</summary>
public static class LivesWorkbook
{
    /// <summary>What all columns of years share, in characters, and the least that one gets.</summary>
    private const double RoomOfYears = 130, LeastOfYear = 22;

    /// <param name="output">Where it goes.</param>
    /// <param name="reports">The reports in the order of their years.</param>
    /// <param name="lives">What was promised in them.</param>
    /// <param name="inEnglish">The language; the words of the reports stay as they are.</param>
    public static void Write(Stream output, IReadOnlyList<Reading> reports, IReadOnlyList<Life> lives, bool inEnglish = false) => WorkbookSheets.Write(output, sheets =>
    {
        var (rows, tongue) = (LifeRow.Of(lives), new Tongue(inEnglish));
        List<LifeRow> several = [.. rows.Where(row => row.IsOfSeveralYears)], once = [.. rows.Where(row => !row.IsOfSeveralYears)];
        sheets.Add(Plan(reports, tongue, tongue.Say("兑现沿革", "Lives"), several, Years(lives, tongue), tongue.Say("承诺过不止一年的", "promised in more than one year")));
        sheets.Add(Plan(reports, tongue, tongue.Say("只提过一年", "Once"), once, Once(tongue), tongue.Say("只提过一年的", "promised in one year")));
        sheets.Add(Counts(reports, lives, tongue));
    });

    private static SheetPlan<LifeRow> Plan(IReadOnlyList<Reading> reports, Tongue tongue, string name, List<LifeRow> rows, IEnumerable<PrintedColumn<LifeRow>> told, string which) => new(
        name,
        tongue.Say(LifeRow.TitleOf(reports, "承诺兑现沿革表"), $"{reports[0].Report.Place}: promises of {reports[0].Report.PlanYear} to {reports[^1].Report.PlanYear} and their lives"),
        tongue.Say($"{which} {rows.Count} 件　　机器初核，待核；没有说到不等于没有做", $"{rows.Count} {which}. A first check by machine, to be confirmed; what is not told of may have been done"),
        [
            new(new(tongue.Say("序号", "no."), 6, row => row.Number), CellLook.Centered),
            new(new(tongue.Say("事项（最初的说法）", "first promised as"), 36, row => row.Words), CellLook.Text),
            new(new(tongue.Say("承诺年份", "years"), 11, row => row.Years), CellLook.Centered),
            new(new(tongue.Say("结局", "fate"), 10, row => tongue.Of(row.Life.Fate)), CellLook.Centered) { LookOf = row => LookOf(row.Life.Fate), Choices = string.Join(',', Enum.GetValues<Fate>().Select(tongue.Of)) },
            .. told,
            new(new(tongue.Say("督查意见", "office's finding"), 14, _ => Cell.Empty), CellLook.Text) { FillIn = true },
        ],
        rows,
        Frozen: 2);

    private static IEnumerable<PrintedColumn<LifeRow>> Years(IReadOnlyList<Life> lives, Tongue tongue)
    {
        int[] years = [.. lives.SelectMany(life => life.Years.Select(year => year.Year)).Distinct().Order()];
        var width = Math.Max(LeastOfYear, RoomOfYears / Math.Max(1, years.Length));
        return years.Select(year => new PrintedColumn<LifeRow>(new(tongue.Say($"{year}年", $"{year}"), width, row => In(row, year, tongue)), CellLook.Text));
    }

    /// <summary>The verdict on the promise of one year with what is told of it, and the promise where it is worded otherwise than at first.</summary>
    private static Cell In(LifeRow row, int year, Tongue tongue)
    {
        if (row.Life.Years.FirstOrDefault(one => one.Year == year) is not { } told) return Cell.Empty;
        var (promised, answer) = (LifeRow.PromisedIn(told), LifeRow.ToldOf(told));
        return $"{(promised == row.Words ? "" : $"{promised}\n")}【{tongue.Of(told.Promise.Verdict)}】{answer}";
    }

    private static IEnumerable<PrintedColumn<LifeRow>> Once(Tongue tongue) =>
    [
        new(new(tongue.Say("核对结论", "verdict"), 11, row => tongue.Of(row.Life.Years[0].Promise.Verdict)), CellLook.Centered) { LookOf = row => PromiseSheet.LookOf(row.Life.Years[0].Promise.Verdict) },
        new(new(tongue.Say("下一年报告怎么说", "told the year after"), 60, row => LifeRow.ToldOf(row.Life.Years[0])), CellLook.Text),
    ];

    private static SheetPlan<(string Fate, int Several, int Once)> Counts(IReadOnlyList<Reading> reports, IReadOnlyList<Life> lives, Tongue tongue)
    {
        List<(string Fate, int Several, int Once)> rows = [.. lives.GroupBy(life => life.Fate).OrderBy(fate => fate.Key)
            .Select(fate => (tongue.Of(fate.Key), fate.Count(life => life.Years.Count > 1), fate.Count(life => life.Years.Count == 1)))];
        rows.Add((tongue.Say("合计", "all"), lives.Count(life => life.Years.Count > 1), lives.Count(life => life.Years.Count == 1)));
        return new(
            tongue.Say("汇总", "Counts"),
            tongue.Say(LifeRow.TitleOf(reports, "承诺结局汇总"), $"{reports[0].Report.Place}: promises by fate"),
            tongue.Say("机器初核，待核；没有说到不等于没有做", "A first check by machine, to be confirmed; what is not told of may have been done"),
            [
                new(new(tongue.Say("结局", "fate"), 16, row => row.Fate), CellLook.Centered),
                new(new(tongue.Say("承诺过不止一年", "in several years"), 18, row => row.Several), CellLook.Number),
                new(new(tongue.Say("只提过一年", "in one year"), 18, row => row.Once), CellLook.Number),
                new(new(tongue.Say("共", "all"), 12, row => row.Several + row.Once), CellLook.Number),
            ],
            rows,
            Frozen: 1);
    }

    private static CellLook LookOf(Fate fate) => fate switch
    {
        Fate.Finished => CellLook.Green,
        Fate.Begun or Fate.Open => CellLook.Amber,
        Fate.Missed => CellLook.Red,
        Fate.Restated => CellLook.Violet,
        _ => CellLook.Grey,
    };
}

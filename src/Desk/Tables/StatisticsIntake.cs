using Luoshi.Ledger;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Statistics;

namespace Luoshi.Desk.Tables;

/// <summary>Finds the statistical tables of a file, tells their periods and vintage, and holds them against the ledger.</summary>
internal static class StatisticsIntake
{
    public static StatisticsOutcome Outcome(ILedgerState state, StatisticsRequest request)
    {
        var declared = state.AllIndicators().Select(indicator => indicator.Declared).ToList();
        if (declared.Count == 0) throw new RefusedException(
            "账本里还没有指标，先用 luoshi indicator adopt 记入。", "The ledger has no indicators yet: luoshi indicator adopt.");
        var headings = new StatisticsHeadings(request.Columns);
        var found = request.Sheets.Select(sheet => (sheet.Name, Table: headings.Find(sheet))).ToList();
        var tables = found.Select(pair => pair.Table).OfType<StatisticsTable>().ToList();
        if (tables.Count == 0) throw NoHeadings();
        var reader = new StatisticsReader(declared);
        var rows = tables.SelectMany(table => reader.Read(table, PeriodOf(table, request))).ToList();
        return StatisticsTaking.Of(state, tables, rows, OrderOf(tables, request)) with { PassedOver = [.. found.Where(pair => pair.Table is null).Select(pair => pair.Name)] };
    }

    private static StatisticsOrder OrderOf(List<StatisticsTable> tables, StatisticsRequest request)
    {
        var titles = tables.SelectMany(table => table.Titles).Distinct().ToList();
        var vintage = request.Vintage ?? TitleWords.VintageIn(titles) ?? throw new RefusedException(
            "表上没有写是预计、快报还是审定数，请加 --vintage。", "The table does not say how settled its numbers are: add --vintage.");
        var title = titles.FirstOrDefault(words => TitleWords.TimeIn([words]).Year is not null) ?? request.File;
        return new(vintage, request.On ?? request.By.Today, request.Source ?? title, request.By);
    }

    private static Period PeriodOf(StatisticsTable table, StatisticsRequest request)
    {
        var (titled, asked, months) = (TitleWords.TimeIn(table.Titles), request.Period, table.Numbers.Select(column => column.Month).Distinct().ToList());
        if (asked is { } wanted && (titled.Year is { } other && other != wanted.Year || titled.Month is { } month && month != wanted.Month || !months.Contains(null) && !months.Contains(wanted.Month)))
            throw Contradicts(wanted, table, months);
        var year = titled.Year ?? asked?.Year ?? table.Numbers.Max(column => column.Year) ?? throw NoTime(table);
        return new(year, titled.Month ?? asked?.Month ?? (months.Contains(null) ? throw NoTime(table) : months.Max()!.Value));
    }

    private static RefusedException NoHeadings() => new(
        "没有找到表头：前 20 行里没有一行写着“指标”，和“1—5月”“同比”这样的栏。请核对是不是统计表；列名不同的，在 packs/county/statistics.yaml 里补上。",
        "No headings were found: none of the first 20 rows names 指标 together with columns such as 1—5月 or 同比. Check that it is a statistical table; names of your own go into packs/county/statistics.yaml.");

    private static RefusedException NoTime(StatisticsTable table) => new(
        $"表{Name(table)}没有写是哪年哪月的数，请加 --period 2025-05。", $"The table{Name(table)} does not say for which year and month it is: add --period 2025-05.");

    private static RefusedException Contradicts(Period asked, StatisticsTable table, List<int?> months) => new(
        $"--period {asked} 和表{Name(table)}上写的不同（{Said(table, months)}）。请核对，或不写 --period。",
        $"--period {asked} is not what the table{Name(table)} says ({Said(table, months)}). Check it, or leave --period out.");

    private static string Said(StatisticsTable table, List<int?> months) =>
        TitleWords.TimeIn(table.Titles) is { Year: { } year } time ? time.Month is { } month ? $"{year}-{month:00}" : $"{year}" : string.Join('、', months.OfType<int>().Select(month => $"{month}月"));

    private static string Name(StatisticsTable table) => table.Table.Sheet.Length == 0 ? "" : $"“{table.Table.Sheet}”";
}

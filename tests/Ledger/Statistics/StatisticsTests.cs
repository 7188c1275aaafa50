using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Statistics;
using Luoshi.Ledger.Tests.Indicators;
using Luoshi.Packs;
using Luoshi.Packs.Sheets;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tests.Statistics;

/// <summary>Statistical tables as bureaus write them, by the names of the packs that come with the program.</summary>
public sealed class StatisticsTests
{
    private const string Headings = "指标 / 单位 / 本月 / 同比 / 1—本月 / 同比 / 排位";

    private static readonly ColumnNames _names = PackFile.Read(Checkout.At("packs", "county", "statistics.yaml"), ColumnPack.Read);

    public static TheoryData<string, string, string, string> HeadingRows =>
        [.. Rows("headings.md", "title", "above", "headings", "understood", "because").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string> NumberRows => [.. Rows("rows.md", "row", "told", "because").Select(row => (row[0], row[1]))];

    [Theory, MemberData(nameof(HeadingRows))]
    public void Headings_are_understood_as_the_example_says(string title, string above, string headings, string understood)
    {
        var table = Find("月报", title, above, headings, "社会消费品零售总额 / 亿元 / 1 / 2 / 3 / 4");

        Assert.Equal(understood, table is null ? "none" : string.Join(", ", table.Columns.Select(column => Told(table, column))));
        if (table is not null) Assert.Single(table.Table.Body);
    }

    [Theory, MemberData(nameof(NumberRows))]
    public void A_row_tells_what_the_example_says(string row, string told)
    {
        var outcome = Take(new Bureau(), "2025年5月主要经济指标", row).Rows[0];

        var text = outcome.Fate == StatisticsFate.New
            ? $"{outcome.Brings[0].Indicator} {Told(outcome.Brings[0].Release.Told)}"
            : string.Concat(outcome.Reasons.Select(reason => reason.Chinese));
        if (outcome.Fate == StatisticsFate.New) Assert.Equal(told, text);
        else Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025年5月主要经济指标", 2025, 5)]
    [InlineData("云牧县2025年1—5月主要经济指标完成情况表", 2025, 5)]
    [InlineData("2025年上半年经济运行情况", 2025, 6)]
    [InlineData("2025年一季度统计快报", 2025, 3)]
    [InlineData("2024年国民经济主要指标", 2024, null)]
    [InlineData("云统字〔2025〕3号", null, null)]
    [InlineData("制表日期：2025年6月15日", null, null)]
    public void A_title_tells_the_time_of_its_numbers(string title, int? year, int? month) => Assert.Equal((year, month), TitleWords.TimeIn(["单位：亿元", title]));

    [Fact]
    public void Titles_that_say_two_things_of_how_settled_numbers_are_say_nothing()
    {
        Assert.Equal(Vintage.Flash, TitleWords.VintageIn(["2025年5月统计快报"]));
        Assert.Equal(Vintage.Final, TitleWords.VintageIn(["2024年统计年报（审定数）"]));
        Assert.Null(TitleWords.VintageIn(["2025年5月快报和全年预计数"]));
        Assert.Null(TitleWords.VintageIn(["2025年5月主要经济指标"]));
    }

    [Fact]
    public void A_note_above_gives_the_unit_of_all_amounts_where_it_names_one_only()
    {
        Assert.Equal("亿元", TitleWords.UnitIn(["2025年5月", "单位：亿元、%"]));
        Assert.Equal("", TitleWords.UnitIn(["单位：亿元、万人次"]));
    }

    [Fact]
    public void What_the_ledger_has_is_the_same_and_an_audited_table_comes_over_a_preliminary_one()
    {
        var bureau = new Bureau();
        const string row = "社会消费品零售总额 / 亿元 / 0.9 / 5.1 / 4.2 / 5 / 3";
        bureau.County.Give(Take(bureau, "2025年5月统计快报", row).Command!, Rehearsal.Office);

        Assert.Equal(StatisticsFate.Same, Take(bureau, "2025年5月统计快报", row).Rows[0].Fate);
        Assert.Null(Take(bureau, "2025年5月统计快报", row).Command);
        bureau.County.Give(Take(bureau, "2025年5月（审定数）", row.Replace("4.2", "4.3", StringComparison.Ordinal), Vintage.Final).Command!, Rehearsal.Office);
        Assert.Equal([4.2m, 4.3m], bureau.State.Observation("retail-sales", new(2025, 5))!.Releases.Select(release => release.Told.Value));
        Assert.Equal(StatisticsFate.Same, Take(bureau, "2025年5月统计快报", row).Rows[0].Fate);
    }

    [Fact]
    public void The_same_indicator_twice_is_taken_once()
    {
        var outcome = Take(new Bureau(), "2025年5月主要经济指标", "社零 / 亿元 / / / 4.2 / 5 /", "社会消费品零售总额 / 亿元 / / / 4.2 / 5 /");

        Assert.Equal([StatisticsFate.New, StatisticsFate.Refused], outcome.Rows.Select(row => row.Fate));
        Assert.Contains("第 3 行", outcome.Rows[1].Reasons[0].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_of_the_series_are_those_of_what_is_entered_by_hand()
    {
        var bureau = new Bureau();
        bureau.Enter("retail-sales", "2025-04 flash 5");

        var outcome = Take(bureau, "2025年5月主要经济指标", "社零 / 亿元 / / / 4.2 / 5 /", "地区生产总值 / 亿元 / / / 9.1 / 6.5 /");

        Assert.Contains("只增不减", outcome.Rows[0].Reasons[0].Chinese, StringComparison.Ordinal);
        Assert.Contains("按季发布", outcome.Rows[1].Reasons[0].Chinese, StringComparison.Ordinal);
    }

    private static StatisticsOutcome Take(Bureau bureau, string title, params string[] rows) => Take(bureau, title, rows, Vintage.Flash);

    private static StatisticsOutcome Take(Bureau bureau, string title, string row, Vintage vintage) => Take(bureau, title, [row], vintage);

    private static StatisticsOutcome Take(Bureau bureau, string title, string[] rows, Vintage vintage)
    {
        var table = Find("", [title, Headings, .. rows])!;
        var reader = new StatisticsReader(Bureau.Pack);
        var order = new StatisticsOrder(vintage, new(2025, 7, 1), title, new Occasion(Rehearsal.Office, bureau.County.Today));
        return StatisticsTaking.Of(bureau.State, [table], reader.Read(table, new Period(2025, 5)), order);
    }

    private static StatisticsTable? Find(string sheet, params string[] rows) =>
        new StatisticsHeadings(_names).Find(new Sheet(sheet, [.. rows.Where(row => row.Length > 0).Select((row, index) => Line(index + 1, row))]));

    private static SheetLine Line(int number, string cells) => new(number, [.. cells.Split('/').Select(cell => new SheetCell(cell.Trim(' ')))]);

    private static string Told(StatisticsTable table, StatisticsColumn column)
    {
        if (column.Field is not { } field) return "?";
        if (field == SheetField.Remarks) return "–";
        var name = $"{char.ToLowerInvariant(field.ToString()[0])}{field.ToString()[1..]}";
        if (!column.IsOfNumbers) return name;
        return table.Numbers.FirstOrDefault(read => read.Column == column.Column) is not { } number ? "?"
            : string.Join(' ', new[] { name, number.Reach == Reach.Month ? "of" : "to", $"{number.Month}", $"{number.Year}" }.Where(word => word.Length > 0));
    }

    private static string Told(Told told) => string.Join(' ', new (string Name, decimal? Number)[]
    {
        ("value", told.Value), ("growth", told.Growth), ("month", told.Month), ("month-growth", told.MonthGrowth), ("rank", told.Rank),
    }.Where(pair => pair.Number is not null).Select(pair => $"{pair.Name} {pair.Number!.Value.ToString("0.####", CultureInfo.InvariantCulture)}"));

    private static IReadOnlyList<string[]> Rows(string page, params string[] head) => ExampleTable.Rows(Checkout.Here("Statistics", page), head);
}

using CsCheck;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Statistics;
using Luoshi.Ledger.Tests.Indicators;
using Luoshi.Packs;
using Luoshi.Packs.Sheets;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tests.Statistics;

/// <summary>Whatever stands in a table: it is read, passed over or refused row by row, and what is taken can be written.</summary>
public sealed class AnyTableTests
{
    private static readonly ColumnNames _names = PackFile.Read(Checkout.At("packs", "county", "statistics.yaml"), ColumnPack.Read);

    private static readonly string[] _words =
    [
        "", "指标", "单位", "本月", "同比", "1—5月", "1—13月", "排位", "2024年1-5月", "一季度", "上年同期", "亿元", "万亿元", "%", "元", "社会消费品零售总额", "地区生产总值", "城镇化率", "固定资产投资增速",
        "（）", "（亿元）", "其中：", "#", "—", "4.2", "-0", "0", "99999999999999999999999", "999999999999999", "0.0000000001", "下降3.2%", "提高0.6个百分点", "2025", "月", "注：", "1", "12月末", "累计",
    ];

    private static readonly Gen<Sheet> _sheet = Gen.OneOf(Gen.Int[0, _words.Length - 1].Select(index => _words[index]), Gen.String[0, 8]).Array[1, 9].Array[1, 12]
        .Select(rows => new Sheet("月报", [.. rows.Select((row, index) => new SheetLine(index + 1, [.. row.Select(text => new SheetCell(text))]))]));

    [Fact]
    public void Any_table_comes_to_an_end_with_a_fate_for_each_row_and_what_is_taken_can_be_written() => _sheet.Sample(sheet => Holds(new StatisticsHeadings(_names).Find(sheet)), iter: 3000);

    [Fact]
    public void Any_rows_under_known_headings_do_too() => _sheet.Sample(
        sheet => Holds(new StatisticsHeadings(_names).Find(sheet with { Lines = [Heading, .. sheet.Lines] })), iter: 3000);

    private static SheetLine Heading { get; } = new(0, [.. "指标 单位 本月 同比 1—5月 同比 排位".Split(' ').Select(text => new SheetCell(text))]);

    private static bool Holds(StatisticsTable? table)
    {
        if (table is null) return true;
        var bureau = new Bureau();
        var order = new StatisticsOrder(Luoshi.Ledger.Indicators.Vintage.Flash, new(2026, 3, 1), "月报", new Occasion(Rehearsal.Office, bureau.County.Today));
        var outcome = StatisticsTaking.Of(bureau.State, [table], new StatisticsReader(Bureau.Pack).Read(table, new Period(2025, 5)), order);
        if (outcome.Command is { } command) bureau.County.Give(command, Rehearsal.Office);
        foreach (var indicator in Bureau.Pack) _ = Luoshi.Ledger.Indicators.Series.Of(bureau.State, indicator.Id);
        return outcome.Rows.All(row => row.Fate is StatisticsFate.New or StatisticsFate.Same || row.Reasons.Count > 0);
    }
}

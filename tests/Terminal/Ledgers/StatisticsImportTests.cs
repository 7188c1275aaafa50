using System.Text;
using Luoshi.Documents.Tests.Sheets;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Statistical tables into the ledger, by the real program.</summary>
public sealed class StatisticsImportTests : IDisposable
{
    private const string Monthly = """
        云牧县2025年5月主要经济指标完成情况（快报）,,,,,,,,
        单位：亿元、%,,,,,,,,
        序号,指标,单位,本月,比去年同月±%,1—本月,比去年同期±%,排位,年度目标
        1,地区生产总值,亿元,—,—,—,—,,7
        2,规模以上工业增加值,亿元,0.12,8.1,0.65,37.5,1,37.5
        3,固定资产投资增速,%,,,12.3,,4,12
        4,社会消费品零售总额,万元,"9,800",5.1,"42,000",5.0,3,11
        5,　其中：限额以上,万元,2100,1.2,9800,-3.2,,
        6,一般公共预算收入,亿元,0.2,-4,1.43,10.2,,10
        7,接待游客,万人,60,,120.5,18.4,,900
        8,城镇新增就业,人,约210,,1021,,,2000
        注：本表由统计局提供，增速按可比价计算。,,,,,,,,
        """;

    private static readonly Beginning _revenueOfMay = new(_ =>
    [
        ["init", "990101", "云牧县", "--as", "林主任"],
        ["indicator", "adopt", "--as", "林主任"],
        ["indicator", "record", "一般公共预算收入", "--period", "2025-05", "--vintage", "flash", "--value", "1.43", "--growth", "10.2", "--month-value", "0.2", "--month-growth", "-4", "--on", "2025-06-05", "--as", "林主任"],
    ]);

    private readonly Scratch _scratch = new();

    public StatisticsImportTests() => _revenueOfMay.CopyInto(_scratch);

    [Fact]
    public void Every_row_is_told_before_anything_is_written_and_handed_back_with_its_reason()
    {
        var (file, reasons) = (_scratch.Write("月报.csv", Monthly), _scratch.At("退回.csv"));

        var run = Refused("indicator", "import", file, "--on", "2025-06-20", "--yes", "--reasons", reasons);

        Golden.Equal("Ledgers/statistics.golden.txt", run.Output + "----\n" + run.Remarks + "----\n" + File.ReadAllText(reasons, Encoding.UTF8).TrimStart('\uFEFF'));
        Assert.DoesNotContain("2025-05", Done("indicator", "show", "retail-sales").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_good_rows_are_written_when_asked_and_a_second_time_nothing_is()
    {
        var file = _scratch.Write("月报.csv", Monthly);

        Assert.Contains("没有写", Done("indicator", "import", file, "--accept-good", "--yes", "--dry-run").Remarks, StringComparison.Ordinal);
        Assert.Contains("已记入账本 3 条", Done("indicator", "import", file, "--on", "2025-06-20", "--accept-good", "--yes").Remarks, StringComparison.Ordinal);
        Assert.Matches(@"2025-05 +4\.2 +\+5% +0\.98 +\+5\.1% +3 +快报 +2025-06-20", Done("indicator", "show", "社零").Output);
        Assert.Contains("记入 0，不变 4", Refused("indicator", "import", file, "--accept-good", "--yes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_merged_headings_is_read_as_it_is_seen()
    {
        const string rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>2025年5月统计月报</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>指标</t></is></c><c r="B2" t="inlineStr"><is><t>单位</t></is></c><c r="C2" t="inlineStr"><is><t>5月</t></is></c><c r="E2" t="inlineStr"><is><t>1—5月</t></is></c></row>
            <row r="3"><c r="C3" t="inlineStr"><is><t>绝对额</t></is></c><c r="D3" t="inlineStr"><is><t>同比±%</t></is></c><c r="E3" t="inlineStr"><is><t>绝对额</t></is></c><c r="F3" t="inlineStr"><is><t>同比±%</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>社会消费品零售总额</t></is></c><c r="B4" t="inlineStr"><is><t>亿元</t></is></c><c r="C4"><v>0.98</v></c><c r="D4"><v>5.1</v></c><c r="E4"><v>4.2</v></c><c r="F4"><v>5</v></c></row>
            """;
        const string merged = "<mergeCells count=\"5\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:D2\"/><mergeCell ref=\"E2:F2\"/></mergeCells>";
        var file = _scratch.Write("月报.xlsx", Workbooks.Of(rows, merged));

        var run = Done("indicator", "import", file, "--vintage", "final", "--yes");

        Assert.Contains("社会消费品零售总额  记入  2025-05 4.2亿元 同比 +5% 本月 0.98亿元 本月同比 +5.1%", run.Output, StringComparison.Ordinal);
        Assert.Contains("审定数，", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_reads_english_is_told_in_english()
    {
        var run = Refused("indicator", "import", _scratch.Write("月报.csv", Monthly), "--lang", "en");

        Assert.Contains("to be recorded  2025-05 4.2亿元 growth +5% month 0.98亿元 month's growth +5.1% rank 3", run.Output, StringComparison.Ordinal);
        Assert.Contains("Its unit is 万人; the indicator is kept in 万人次", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 rows cannot be taken: nothing was written.", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_in_one_row_brings_every_month()
    {
        var file = _scratch.Write("数列.csv", "2025年社零\n指标,单位,1—2月,1—3月,1—4月\n社零,亿元,1.9,2.8,3.5\n");

        Assert.Contains("2025-02 1.9亿元；2025-03 2.8亿元；2025-04 3.5亿元", Done("indicator", "import", file, "--vintage", "flash", "--yes").Output, StringComparison.Ordinal);
        Assert.Matches(@"2025-04 +3\.5 +0\.7\*", Done("indicator", "show", "社零").Output);
    }

    [Theory]
    [InlineData("请加 --vintage", "2025年5月主要指标\n指标,单位,1—5月\n社零,亿元,4.2\n")]
    [InlineData("请加 --period", "主要指标快报\n指标,单位,1—本月\n社零,亿元,4.2\n")]
    [InlineData("没有找到表头", "姓名,电话\n小王,1\n")]
    [InlineData("和表上写的不同（2025-05）", "2025年5月快报\n指标,单位,1—5月\n社零,亿元,4.2\n", "--period", "2025-06")]
    public void A_table_that_does_not_say_what_it_is_is_refused(string sentence, string text, params string[] more) =>
        Assert.Contains(sentence, Refused(["indicator", "import", _scratch.Write("表.csv", text), .. more]).Remarks, StringComparison.Ordinal);

    public void Dispose() => _scratch.Dispose();

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks + run.Output);
        return run;
    }

    private Run Refused(params string[] words)
    {
        var run = Of(words);
        Assert.Equal(2, run.ExitCode);
        return run;
    }

    private Run Of(params string[] words) =>
        Run.Of([.. words, .. words[1] is "show" ? (string[])[] : ["--as", "林主任"], "--ledger", _scratch.At("luoshi.db")]);
}

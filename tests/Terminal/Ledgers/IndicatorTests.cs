namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Indicators by the real program.</summary>
public sealed class IndicatorTests : IDisposable
{
    private static readonly Beginning _adopted = new(_ => [["init", "990101", "云牧县", "--as", "林主任"], ["indicator", "adopt", "--as", "林主任"]]);

    private readonly Scratch _scratch = new();

    public IndicatorTests() => _adopted.CopyInto(_scratch);

    [Fact]
    public void A_series_is_shown_with_all_that_was_told_and_what_was_corrected()
    {
        Done("indicator", "record", "社零", "--period", "2024-03", "--vintage", "final", "--value", "2.5", "--on", "2024-04-20", "--source", "2024年3月月报");
        Done("indicator", "record", "retail-sales", "--period", "2025-02", "--vintage", "flash", "--value", "1.92", "--growth", "4.1", "--on", "2025-03-20");
        Done("indicator", "record", "retail-sales", "--period", "2025-03", "--vintage", "flash", "--value", "27.5", "--on", "2025-04-20");
        Done("indicator", "correct", "retail-sales", "--period", "2025-03", "--value", "2.75", "--reason", "小数点录错");
        Done("indicator", "record", "retail-sales", "--period", "2025-03", "--vintage", "final", "--value", "2.8", "--rank", "3", "--on", "2025-05-20");

        var series = Done("indicator", "show", "retail-sales").Output;

        Assert.Contains("社会消费品零售总额（retail-sales）", series, StringComparison.Ordinal);
        Assert.Contains("同比：名义（现价）", series, StringComparison.Ordinal);
        Assert.Matches(@"2025-02 +1\.92 +\+4\.1%", series);
        Assert.Matches(@"2025-03 +2\.8 +\+12%\* +3 +审定 +2025-05-20", series);
        Assert.Matches(@"2\.75 +快报 +2025-04-20", series);
        Assert.Matches(@"更正（2025-03 快报）：原录 27\.5，[\d-]+ 林主任改：小数点录错。", series);
        Assert.Contains("同比不推算（2024-03）：没有 2023-03 的数。", series, StringComparison.Ordinal);
        Assert.Matches(@"retail-sales .*2025-03 +2\.8", Done("indicator", "list").Output);
    }

    [Fact]
    public void A_series_can_be_asked_for_as_it_was_before() =>
        Assert.Contains("没有指标“gdp”", Refused("indicator", "show", "gdp", "--as-of", "2024-01-01").Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_measure_that_is_an_indicator_is_known_from_it_beside_what_the_unit_reports()
    {
        Done("plan", "propose", _scratch.Write("报告.md", """
            政府工作报告

            ——2026年1月12日在云牧县第九届人民代表大会第六次会议上

            ## 二、2026年工作安排

            今年的主要预期目标：地区生产总值增长7%左右，一般公共预算收入增长10%。
            """));
        var proposed = Done("indicator", "link");
        Assert.Contains("1  地区生产总值 7%  →  gdp  地区生产总值  亿元  统计局", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("没有写", proposed.Remarks, StringComparison.Ordinal);
        Done("indicator", "link", "--yes");
        Assert.Contains("没有可以建议的挂接", Done("indicator", "link").Remarks, StringComparison.Ordinal);

        Done("indicator", "record", "gdp", "--period", "2026-03", "--vintage", "flash", "--value", "5.4", "--growth", "6.1", "--on", "2026-04-25", "--source", "一季度快报");
        Assert.Contains("2026-03  指标：地区生产总值 6.1%  [gdp 快报 2026-04-25 一季度快报]", Done("progress", "show", "1").Output, StringComparison.Ordinal);

        Done("indicator", "unlink", "1", "--measure", "地区生产总值", "--reason", "另报");
        Assert.DoesNotContain("指标：", Done("progress", "show", "1").Output, StringComparison.Ordinal);
        Assert.Contains("任务要的是增速", Refused("indicator", "link", "1", "--measure", "地区生产总值", "--indicator", "air-quality").Remarks, StringComparison.Ordinal);
        Assert.Contains("请写明 --measure", Refused("indicator", "link", "1").Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一月不单独发布", "record", "社零", "--period", "2025-01", "--vintage", "flash", "--value", "1")]
    [InlineData("请写明是哪一类的数", "record", "社零", "--period", "2025-02", "--value", "1")]
    [InlineData("请写明是哪个月的数", "record", "社零", "--vintage", "flash", "--value", "1")]
    [InlineData("没有写数", "record", "社零", "--period", "2025-02", "--vintage", "flash")]
    [InlineData("没有指标“星星”", "record", "星星", "--period", "2025-02", "--vintage", "flash", "--value", "1")]
    [InlineData("--vintage 不能是“估报”", "record", "社零", "--period", "2025-02", "--vintage", "估报", "--value", "1")]
    [InlineData("--value 要写一个数", "record", "社零", "--period", "2025-02", "--vintage", "flash", "--value", "多")]
    [InlineData("目录里没有指标“stars”", "adopt", "stars")]
    [InlineData("没有要写的", "adopt")]
    public void What_cannot_be_recorded_is_told(string sentence, params string[] words) =>
        Assert.Contains(sentence, Refused(["indicator", .. words]).Remarks, StringComparison.Ordinal);

    public void Dispose() => _scratch.Dispose();

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Refused(params string[] words)
    {
        var run = Of(words);
        Assert.Equal(2, run.ExitCode);
        return run;
    }

    private Run Of(params string[] words) =>
        Run.Of([.. words, .. words[1] is "show" or "list" ? (string[])[] : ["--as", "林主任"], "--ledger", _scratch.At("luoshi.db")]);
}

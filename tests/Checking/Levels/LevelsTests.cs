using Luoshi.Vocabulary;

namespace Luoshi.Checking.Tests.Levels;

public class LevelsTests
{
    private static readonly Reading _county = Reports.Of(2025, "平稳。", "地区生产总值增长7%，一般公共预算收入增长8%，固定资产投资增长9%。");
    private static readonly Reading _prefecture = Reports.Of(2025, "平稳。", "地区生产总值增长6.5%左右，一般公共预算收入增长8%，固定资产投资增长10%以上。支持云牧县建设冰雪训练基地，抓好灌区改造。", "北原州");
    private static readonly Reading _region = Reports.Of(2025, "平稳。", "地区生产总值增长6%左右。", "西河省");

    [Fact]
    public void Each_target_is_set_beside_those_above() => Assert.Equal(
        [
            "notable levels.target 7% 地区生产总值：云牧县7%，北原州6.5%左右，西河省6%左右：加码",
            "notable levels.target 8% 一般公共预算收入：云牧县8%，北原州8%：一致",
            "notable levels.target 9% 固定资产投资：云牧县9%，北原州10%以上：减码",
        ],
        Reports.Lines(new(_county, null, [_prefecture, _region]), "levels.target"));

    [Fact]
    public void A_sentence_above_that_names_the_place_is_told() =>
        Assert.Equal([$"notable levels.named 云牧 北原州报告（{Text.IndexOf("支持云牧县", StringComparison.Ordinal)}处）点到云牧：支持云牧县建设冰雪训练基地"], Reports.Lines(new(_county, null, [_prefecture, _region]), "levels.named"));

    [Theory]
    [InlineData("海拉河区", "海拉河")]
    [InlineData("云台区", "云台区")]
    [InlineData("察布河锡伯自治县", "察布河")]
    [InlineData("北原蒙古族藏族自治州", "北原")]
    [InlineData("云巴尔虎旗", "云巴尔虎")]
    [InlineData("鄂温克族自治旗", "鄂温克族")]
    public void A_place_is_found_by_what_a_report_above_calls_it(string place, string called)
    {
        var county = Reports.Of(2025, "平稳。", "地区生产总值增长7%。", place);
        var above = Reports.Of(2025, "平稳。", $"地区生产总值增长6.5%左右。支持{called}建设冰雪训练基地。", "北原市");

        Assert.Single(Reports.Lines(new(county, null, [above]), "levels.named"));
    }

    [Fact]
    public void What_a_report_above_tells_as_done_is_no_promise()
    {
        var above = Reports.Of(2025, "平稳。", "云牧县学前教育水平居全州前列。地区生产总值增长6.5%左右。", "北原州");

        Assert.Empty(Reports.Lines(new(_county, null, [above]), "levels.named"));
    }

    private static string Text => _prefecture.Document.Text;
}

using Luoshi.Checking.Levels;
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
        Assert.Equal([$"notable levels.named 云牧 北原州报告（第{Text.IndexOf("支持云牧县", StringComparison.Ordinal)}字处）点到云牧：支持云牧县建设冰雪训练基地"], Reports.Lines(new(_county, null, [_prefecture, _region]), "levels.named"));

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

    [Theory]
    [InlineData("云和回族土族自治县", "改善居云和农村人居环境")]
    [InlineData("云通回族土族自治县", "推进云通道建设")]
    [InlineData("云互土族自治县", "发展云互养老服务")]
    [InlineData("云安县", "加强云安队伍建设")]
    [InlineData("云平市", "加快云平市场改造")]
    public void A_short_name_inside_other_words_is_not_the_place(string place, string work)
    {
        var county = Reports.Of(2025, "平稳。", "地区生产总值增长7%。", place);
        var above = Reports.Of(2025, "平稳。", $"地区生产总值增长6.5%左右。{work}。", "北原市");

        Assert.Empty(Reports.Lines(new(county, null, [above]), "levels.named"));
    }

    [Theory]
    [InlineData("云牧县", "推进云牧机场改扩建")]
    [InlineData("云牧县", "加快望海、云牧等县抽水蓄能电站建设")]
    [InlineData("云苏地区", "支持云苏建设冰雪训练基地")]
    [InlineData("阿云苏地区", "扩建阿云苏火车站货场")]
    [InlineData("云农架林区", "支持云农架建设国家公园")]
    [InlineData("云林郭盟", "支持云林郭建设风电基地")]
    public void A_short_name_that_stands_alone_is_the_place(string place, string work)
    {
        var below = Reports.Of(2025, "平稳。", "地区生产总值增长7%。", place);
        var above = Reports.Of(2025, "平稳。", $"地区生产总值增长6.5%左右。{work}。", "西河省");

        Assert.Single(Reports.Lines(new(below, null, [above]), "levels.named"));
    }

    [Theory]
    [InlineData("阿云苏地区", "阿云苏")]
    [InlineData("云东新区", "云东新区")]
    [InlineData("云农架林区", "云农架")]
    public void No_half_of_a_kind_is_left_at_a_name(string place, string called) => Assert.Equal(called, ShortPlace.Of(place));

    [Fact]
    public void What_a_report_above_tells_as_done_is_no_promise()
    {
        var above = Reports.Of(2025, "平稳。", "云牧县学前教育水平居全州前列。地区生产总值增长6.5%左右。", "北原州");

        Assert.Empty(Reports.Lines(new(_county, null, [above]), "levels.named"));
    }

    private static string Text => _prefecture.Document.Text;
}

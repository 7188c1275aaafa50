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
        Assert.Equal(["notable levels.named 云牧 上级报告点到云牧：支持云牧县建设冰雪训练基地"], Reports.Lines(new(_county, null, [_prefecture, _region]), "levels.named"));
}

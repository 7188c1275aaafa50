using Luoshi.Packs.Indicators;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Packs.Tests.Indicators;

public sealed class IndicatorPackTests
{
    private const string Gdp = "id: gdp, name: 地区生产总值, unit: 亿元, counting: cumulated, rhythm: quarterly, office: 统计局";

    [Fact]
    public void An_indicator_says_what_its_numbers_are()
    {
        var gdp = Read($"{{ {Gdp}, other: [GDP, 生产总值], pricing: current, growth: constant, better: up }}");

        Assert.Equal(["地区生产总值", "GDP", "生产总值"], gdp.Names);
        Assert.Equal(("亿元", Counting.Cumulated, Pricing.Current, Pricing.Constant, Rhythm.Quarterly, Direction.Up), (gdp.Unit, gdp.Counting, gdp.Pricing, gdp.GrowthPricing, gdp.Rhythm, gdp.Better));
        Assert.False(gdp.ChangingPanel || gdp.MayFall || gdp.NoScoring);
    }

    [Fact]
    public void Growth_is_at_the_prices_of_the_amounts_where_nothing_else_is_said()
    {
        Assert.Equal(Pricing.Current, Read($"{{ {Gdp}, pricing: current }}").GrowthPricing);
        Assert.Equal(Pricing.None, Read($"{{ {Gdp} }}").GrowthPricing);
    }

    [Theory]
    [InlineData(Gdp + ", growth: constant", "要么都是价格")]
    [InlineData("id: GDP, name: 地区生产总值, unit: 亿元, counting: cumulated, rhythm: quarterly, office: 统计局", "小写字母")]
    [InlineData("id: air, name: 优良率, unit: \"%\", counting: rate, pricing: current, rhythm: monthly, office: 生态环境局", "比率")]
    [InlineData("id: gdp, name: 地区生产总值, unit: 亿元, counting: often, rhythm: quarterly, office: 统计局", "cumulated | at-end | rate")]
    [InlineData(Gdp + ", other: [地区生产总值]", "写了两次")]
    [InlineData("id: gdp, name: 地区生产总值, counting: cumulated, rhythm: quarterly, office: 统计局", "缺少“unit”")]
    [InlineData(Gdp + ", colour: red", "不认识“colour”")]
    public void What_contradicts_itself_is_refused(string fields, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<PackException>(() => Read($"{{ {fields} }}")).Chinese, StringComparison.Ordinal);

    private static DeclaredIndicator Read(string indicator) => PackFile.Parse("indicators.yaml", $"indicators:\n  - {indicator}\n", IndicatorPack.Read)[0];
}

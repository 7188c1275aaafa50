using Luoshi.Checking.Measures;

namespace Luoshi.Checking.Tests.Measures;

public class HeadlineMeasuresTests
{
    [Theory]
    [InlineData("地区生产总值", "gdp")]
    [InlineData("全市地区生产总值", "gdp")]
    [InlineData("规上工业增加值增速", "industry")]
    [InlineData("全社会固定资产投资", "investment")]
    [InlineData("一般公共预算收入按可比口径", "revenue")]
    [InlineData("城镇 居民人均可支配收入", "income-urban")]
    [InlineData("货物进出口总额", "trade")]
    public void A_wording_leads_to_its_measure(string words, string id) => Assert.Equal(id, HeadlineMeasures.Named(words)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("全市")]
    [InlineData("人均地区生产总值")]
    [InlineData("海洋生产总值")]
    [InlineData("一般公共预算支出")]
    [InlineData("新建停车场")]
    public void What_names_a_part_or_something_else_leads_to_none(string words) => Assert.Null(HeadlineMeasures.Named(words));

    [Fact]
    public void Only_amounts_in_current_prices_of_a_fixed_panel_are_recomputed() =>
        Assert.Equal(["revenue", "income", "income-urban", "income-rural", "trade"], HeadlineMeasures.All.Where(measure => measure.CanBeRecomputed).Select(measure => measure.Id));
}

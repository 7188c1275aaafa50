using Luoshi.Vocabulary;

namespace Luoshi.Checking.Tests.Years;

public class YearRulesTests
{
    private static readonly Reading _last = Reports.Of(
        2024,
        "一般公共预算收入12.50亿元，增长8%。外贸进出口总额40.00亿元，增长5%。地区生产总值90亿元，增长6%。累计建成高标准农田40万亩。",
        "地区生产总值增长7%，一般公共预算收入增长9%，城镇登记失业率控制在4%以内。接待游客300万人次。办好一批群众身边的体育健身设施。");

    [Fact]
    public void A_growth_that_a_slip_of_the_hand_explains_is_wrong() =>
        Assert.Equal(["wrong years.growth 6.8% 一般公共预算收入：13.58亿元÷上年12.50亿元−1＝8.64%，文中为6.8%"], Lines("一般公共预算收入13.58亿元，增长6.8%。", "years.growth"));

    [Fact]
    public void A_growth_that_a_revised_base_may_explain_is_not_decided() =>
        Assert.StartsWith("undecidable years.growth 3%", Assert.Single(Lines("外贸进出口总额44.00亿元，增长3%。", "years.growth")), StringComparison.Ordinal);

    [Fact]
    public void A_growth_that_fits_is_no_finding() => Assert.Empty(Lines("一般公共预算收入13.58亿元，增长8.6%。", "years.growth"));

    [Fact]
    public void A_growth_in_constant_prices_stays_silent_and_says_why() =>
        Assert.Contains("可比价", Assert.Single(Lines("地区生产总值99亿元，增长6%。", "years.growth")), StringComparison.Ordinal);

    [Fact]
    public void A_cumulative_figure_that_fell_is_asked_about() =>
        Assert.StartsWith("undecidable years.cumulative 38万亩", Assert.Single(Lines("累计建成高标准农田38万亩。", "years.cumulative")), StringComparison.Ordinal);

    [Fact]
    public void Targets_are_set_beside_last_years() => Assert.Equal(
        ["notable years.target-lower 6.5% 地区生产总值：目标6.5%，上年目标7%，低于上年目标（−0.5个百分点）", "notable years.target-higher 10% 一般公共预算收入：目标10%，上年目标9%，高于上年目标（+1个百分点）"],
        Lines("平稳。", "years.target", "地区生产总值增长6.5%，一般公共预算收入增长10%，城镇登记失业率控制在4%以内。"));

    [Fact]
    public void A_target_that_is_not_named_any_more_is_told() =>
        Assert.Contains("城镇登记失业率", Assert.Single(Lines("平稳。", "years.dropped", "地区生产总值增长6.5%，一般公共预算收入增长10%。")), StringComparison.Ordinal);

    [Fact]
    public void A_target_that_stands_elsewhere_in_other_words_is_told_with_where()
    {
        var last = Reports.Of(2024, "平稳。", "地区生产总值增长7%，城镇新增就业5400人。");
        var now = Reports.Of(2025, "平稳。", "地区生产总值增长6.5%，一般公共预算收入增长10%。\n\n做好就业工作。年内新增就业岗位5000个。");

        Assert.Equal(["notable years.dropped 5000个 上年有城镇新增就业目标5400人，今年的预期目标里没有，另处写有新增就业岗位5000个，是不是同一口径要看"], Reports.Lines(new(now, last, []), "years.dropped"));
    }

    [Fact]
    public void A_rate_of_which_less_is_better_is_looser_or_stricter_and_neither_higher_nor_lower() => Assert.Equal(
        ["notable ambition.lower 4% 城镇登记失业率：目标4%，上年实绩3.65%，宽松于上年实绩（+0.35个百分点）", "notable years.target-higher 3.5% 城镇登记失业率：目标3.5%，上年目标4%，严于上年目标（−0.5个百分点）"],
        [.. Reports.Lines(new(Reports.Of(2025, "城镇登记失业率3.65%。", "城镇登记失业率控制在4%以内。"), null, []), "ambition"), .. Lines("平稳。", "years.target", "城镇登记失业率控制在3.5%以内。")]);

    [Theory]
    [InlineData("地方级财政收入增长9%", "地方一般公共预算收入增长8%", 1, 0)]
    [InlineData("进出口贸易总额增长9%", "外贸进出口总额增长8%", 0, 1)]
    [InlineData("新增城镇就业9000人", "城镇新增就业8000人", 0, 1)]
    public void Where_what_is_counted_changed_neither_year_is_called_lower(string then, string now, int changed, int lower)
    {
        var (last, report) = (Reports.Of(2024, "平稳。", $"地区生产总值增长7%，{then}。"), Reports.Of(2025, "平稳。", $"地区生产总值增长7%，{now}。"));

        Assert.Equal((changed, lower), (Reports.Lines(new(report, last, []), "years.definition").Count, Reports.Lines(new(report, last, []), "years.target-lower").Count));
    }

    [Fact]
    public void A_promise_word_for_word_is_told_whatever_its_marks() =>
        Assert.Single(Lines("平稳。", "years.repeated", "办好一批群众身边的体育 健身设施！"));

    private static IReadOnlyList<string> Lines(string review, string rules, string plan = "地区生产总值增长7%。") =>
        Reports.Lines(new(Reports.Of(2025, review, plan), _last, []), rules);
}

namespace Luoshi.Checking.Tests.Ambition;

public class AmbitionTests
{
    [Fact]
    public void A_target_below_last_years_result_is_told() =>
        Assert.Equal(["notable ambition.lower 2000人 城镇新增就业：目标2000人，上年实绩2342人，低于上年实绩（−14.6%）"], Lines("城镇新增就业2342人。", "力争城镇新增就业2000人以上。", "ambition"));

    [Fact]
    public void Words_that_say_the_same_a_little_differently_are_compared() =>
        Assert.Equal(["notable ambition.higher 300万人次 游客人数：目标300万人次，上年实绩250万人次，高于上年实绩（+20%）"], Lines("接待游客250万人次。", "力争游客人数达到300万人次。", "ambition"));

    [Theory]
    [InlineData("蝗虫防治12万亩。", "实施草原有害生物防治7万亩。")]
    [InlineData("开放公园8处。", "改造公园绿地6处。")]
    [InlineData("新建停车场24个。", "建设停车场20个。")]
    [InlineData("肉类产量3万吨，增长4%。", "奶类产量增长3%。")]
    public void Another_scope_and_works_are_never_called_lower(string review, string plan) => Assert.DoesNotContain(Lines(review, plan, "ambition"), line => !line.Contains("ambition.incomparable", StringComparison.Ordinal));

    [Theory]
    [InlineData("蝗虫防治12万亩。", "实施草原有害生物防治7万亩。", "草原有害生物防治”7万亩，上年说的是“蝗虫防治”12万亩：所指范围不同，不可比")]
    [InlineData("户籍居民养老保险参保率97%。", "城乡养老保险参保率达到98%。", "不可比")]
    public void What_is_told_in_another_scope_is_called_not_comparable(string review, string plan, string told) =>
        Assert.Contains(told, Assert.Single(Lines(review, plan, "ambition.incomparable")), StringComparison.Ordinal);

    [Theory]
    [InlineData("建成区绿化覆盖率36%。", "水肥一体化覆盖率达到90%。")]
    [InlineData("草原鼠害防治7万亩。", "实施小麦条锈病防治50万亩。")]
    [InlineData("矿山生态修复300亩。", "实施河道岸线修复500亩。")]
    [InlineData("战略性新兴产业增加值增长12%。", "数字经济核心产业增加值增长10%。")]
    public void The_same_kind_of_number_makes_no_two_measures_alike(string review, string plan) => Assert.Empty(Lines(review, plan, "ambition"));

    [Fact]
    public void The_English_of_a_finding_tells_the_change_in_English()
    {
        var finding = Assert.Single(ReportCheck.Of(new(Reports.Of(2025, "城镇登记失业率3.65%。", "城镇登记失业率控制在4%以内。"), null, [])), finding => finding.Rule.StartsWith("ambition.l", StringComparison.Ordinal));

        Assert.EndsWith("（+0.35个百分点）", finding.Arithmetic.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("less strict (+0.35 points)", finding.Arithmetic.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_too_small_to_be_told_is_not_told_as_none() =>
        Assert.EndsWith("低于上年实绩", Assert.Single(Lines("接待游客2500.4万人次。", "力争游客人数达到2500万人次。", "ambition.lower")), StringComparison.Ordinal);

    [Fact]
    public void Less_unemployment_is_more_ambitious() =>
        Assert.StartsWith("notable ambition.higher", Assert.Single(Lines("城镇调查失业率5.2%。", "城镇调查失业率控制在5%以内。", "ambition")), StringComparison.Ordinal);

    [Fact]
    public void The_same_amount_done_and_promised_again_is_told() =>
        Assert.StartsWith("notable ambition.both-halves 846套", Assert.Single(Lines("新建保租房、公租房846套。", "确保公租房、保租房846套投入使用。", "ambition")), StringComparison.Ordinal);

    private static IReadOnlyList<string> Lines(string review, string plan, string rules) => Reports.Lines(new(Reports.Of(2025, review, plan), null, []), rules);
}

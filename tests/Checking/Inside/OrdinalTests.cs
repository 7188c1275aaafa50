namespace Luoshi.Checking.Tests.Inside;

public class OrdinalTests
{
    [Fact]
    public void An_event_of_every_year_that_skips_a_number_is_wrong() =>
        Assert.Equal(["wrong ordinal.order 第34届天马国际旅游节 回顾中为第32届天马国际旅游节，计划中为第34届"], Lines("成功举办第32届天马国际旅游节。", "办好第34届天马国际旅游节。"));

    [Theory]
    [InlineData("成功举办第32届天马国际旅游节。", "办好第33届天马国际旅游节。")]
    [InlineData("成功举办第33届天马国际旅游节。", "总结第32届天马国际旅游节经验，办好第34届天马国际旅游节。")]
    [InlineData("参加第十四届冬季运动会。", "积极申办第十六届冬季运动会。")]
    public void The_next_one_and_one_that_is_sought_are_not(string review, string plan) => Assert.Empty(Lines(review, plan));

    private static IReadOnlyList<string> Lines(string review, string plan) => Reports.Lines(new(Reports.Of(2025, review, plan), null, []), "ordinal");
}

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Goals and values on the command line of the real program; the task of the county is 18公里.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly County _county = new();

    [Theory]
    [InlineData("20", "18公里 → 20公里")]
    [InlineData("20公里", "18公里 → 20公里")]
    [InlineData("1.2万", "18公里 → 1.2万公里")]
    [InlineData("1.2万公里", "18公里 → 1.2万公里")]
    public void A_goal_may_be_written_as_the_screen_shows_it_and_is_told_before_and_after(string target, string told) => Assert.Contains(
        told, _county.Done("plan", "revise", "1", "--target", target, "--reason", "上级调整", "--approved-by", "陈县长").Remarks, StringComparison.Ordinal);

    [Theory]
    [InlineData("20亩", "按公里计")]
    [InlineData("2=20", "没有第 2 个")]
    [InlineData("二十", "5.8万公里")]
    public void A_goal_that_cannot_be_meant_is_refused_with_the_unit(string target, string sentence) => Assert.Contains(
        sentence, _county.Refused("plan", "revise", "1", "--target", target, "--reason", "上级调整", "--approved-by", "陈县长").Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_value_is_told_beside_its_goal()
    {
        Assert.Contains("12公里（目标：", _county.Done("progress", "report", "1", "铺了一半", "--value", "12公里", "--unit", "发改委").Remarks, StringComparison.Ordinal);
        Assert.Contains("按公里计", _county.Refused("progress", "report", "1", "铺了一半", "--value", "12万米", "--unit", "发改委").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_without_any_change_is_not_entered() => Assert.Contains(
        "没有要改的", _county.Refused("plan", "revise", "1", "--reason", "啥也没改", "--approved-by", "陈县长").Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();
}

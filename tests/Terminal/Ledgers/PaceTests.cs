namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Plan curves by the real program.</summary>
public sealed class PaceTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_curve_is_shown_and_moving_it_after_publication_is_a_goalpost()
    {
        Assert.Contains("逐月累计：8.3、16.7、25.0", _county.Done("plan", "pace", "1").Output, StringComparison.Ordinal);
        Assert.Contains("批准人", _county.Refused("plan", "pace", "1", "--halt", "1,2,3", "--reason", "冬季停工").Remarks, StringComparison.Ordinal);

        _county.Done("plan", "pace", "1", "--halt", "1,2,3", "--start", "2026-04-01", "--reason", "冬季停工", "--approved-by", "陈县长");

        Assert.Contains("逐月累计：0.0、0.0、0.0、11.1", _county.Done("plan", "pace", "1").Output, StringComparison.Ordinal);
        var moved = _county.Done("plan", "diff").Output;
        Assert.Contains("进度安排 ", moved, StringComparison.Ordinal);
        Assert.Contains("（-25 个百分点）", moved, StringComparison.Ordinal);
        Assert.Contains("计划开工：（空） → 2026-04-01", moved, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawn_curve_takes_halts_back()
    {
        string[] why = ["--reason", "重排", "--approved-by", "陈县长"];
        _county.Done(["plan", "pace", "1", "--halt", "1,2,3", .. why]);

        _county.Done(["plan", "pace", "1", "--curve", "0,5,10,20,30,40,50,60,70,80,90,100", .. why]);
        Assert.Contains("0.0、5.0、10.0", _county.Done("plan", "pace", "1").Output, StringComparison.Ordinal);
        _county.Done(["plan", "pace", "1", "--curve", "linear", "--rhythm", "quarterly", .. why]);
        Assert.Contains("8.3、16.7、25.0、33.3、41.7、50.0、58.3、66.7、75.0、83.3、91.7、100.0（%），按季出数", _county.Done("plan", "pace", "1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有第 3 个", "--measure", "3", "--halt", "1")]
    [InlineData("11,12,1 这样的月份", "--halt", "冬天")]
    [InlineData("用逗号隔开", "--curve", "平均")]
    [InlineData("没有 13 月", "--halt", "13")]
    [InlineData("12 个月末数", "--curve", "50,100")]
    [InlineData("不按月份折算", "--pace", "stock", "--halt", "1")]
    [InlineData("--pace 不能是", "--pace", "fast")]
    [InlineData("--funds 不能是", "--funds", "maybe")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words) => Assert.Contains(
        sentence, _county.Refused(["plan", "pace", "1", .. words, "--reason", "重排", "--approved-by", "陈县长"]).Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();
}

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>A correction by the real program, from the telephone to the public answer.</summary>
public sealed class CaseTests : IDisposable
{
    private readonly County _county = new();
    private readonly string _number;

    public CaseTests()
    {
        _county.Done("case", "receive", "1", "--words", "管网长度写成了80公里，应是18公里");
        _number = _county.Done("case", "list").Output.Split(' ', '\n').First(word => word.StartsWith("20", StringComparison.Ordinal) && word.EndsWith("-1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_is_handed_over_answered_closed_and_published()
    {
        Assert.Contains("办件 1 件，其中超期 0 件", _county.Done("due").Output, StringComparison.Ordinal);
        _county.Done("case", "accept", _number, "--to", "发改委");
        Assert.Contains("发改委", _county.Done("case", "list").Output, StringComparison.Ordinal);
        Assert.Contains("纠错待答复", _county.Done("remind", "--of", "发改委").Output, StringComparison.Ordinal);
        _county.Done("case", "reply", _number, "--words", "录入有误，已报更正", "--as", "小李", "--unit", "发改委");
        _county.Done("case", "close", _number, "--outcome", "corrected", "--words", "应是18公里，已更正");
        _county.Done("case", "publish", _number, "--approved-by", "陈县长", "--question", "管网长度写错了吗");
        _county.Done("case", "withdraw", _number, "--reason", "答复待补充");

        var shown = _county.Done("case", "show", _number).Output;
        Assert.Contains("办结  已更正  应是18公里，已更正", shown, StringComparison.Ordinal);
        Assert.Contains("撤回公开  答复待补充", shown, StringComparison.Ordinal);
        Assert.Contains("没有在办的纠错", _county.Done("case", "list").Remarks, StringComparison.Ordinal);
        Assert.Contains(_number, _county.Done("case", "list", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_not_accepted_says_why()
    {
        Assert.Contains("理由", _county.Refused("case", "decline", _number).Remarks, StringComparison.Ordinal);

        _county.Done("case", "decline", _number, "--reason", "说的是邻县的工程");

        Assert.Contains("不予受理  说的是邻县的工程", _county.Done("case", "show", _number).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有 2031-9 号办件", "show", "2031-9")]
    [InlineData("要像 2025-7 或 tickets-12 这样写", "show", "七")]
    [InlineData("没有“没这个局”这个单位", "hand", "2031-9", "--to", "没这个局")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words) =>
        Assert.Contains(sentence, _county.Refused(["case", .. words]).Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();
}

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Two clerks who looked at the same screen: the second is told what the first has done, in the real program.</summary>
public sealed class ConflictTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void The_second_of_two_revisions_is_refused_with_both_values()
    {
        var seen = Seen("plan", "show", "1");
        _county.Done("plan", "revise", "1", "--target", "20", "--reason", "上级调整", "--approved-by", "陈县长", "--as", "王科长");

        var refused = _county.Refused("plan", "revise", "1", "--target", "25", "--reason", "加码", "--approved-by", "陈县长", "--seen", seen);

        foreach (var told in (string[])["任务 2026/1", "王科长", "修订任务", "年度目标·数：当时 18，现在 20，您要写 25"]) Screen.Says(refused.Remarks, told);
        Assert.Contains("20公里", _county.Done("plan", "show", "1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_returned_while_it_was_looked_at_is_not_signed()
    {
        _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--value", "5", "--unit", "发改委");
        var seen = Seen("progress", "show", "1");
        _county.Done("progress", "return", "1", "--period", "2026-03", "--reason", "数字倒退");

        var refused = _county.Refused("progress", "sign", "1", "--period", "2026-03", "--unit", "发改委", "--role", "head", "--seen", seen);

        Screen.Says(refused.Remarks, "退回重报");
    }

    [Fact]
    public void What_others_did_elsewhere_does_not_disturb()
    {
        var seen = Seen("plan", "show");
        _county.Done("unit", "contact", "发改委", "小李");

        _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--unit", "发改委", "--seen", seen);
    }

    [Theory]
    [InlineData("2026", "不是分录号")]
    [InlineData("2026-9999", "账本只到")]
    public void An_entry_that_cannot_have_been_seen_is_refused(string seen, string told) => Assert.Contains(
        told, _county.Refused("plan", "withdraw", "1", "--reason", "重复", "--approved-by", "陈县长", "--seen", seen).Remarks, StringComparison.Ordinal);

    [Theory]
    [InlineData("plan", "assign", "edit", "revise", "withdraw", "add", "approve", "publish", "head", "import", "accept", "close", "pace")]
    [InlineData("progress", "report", "sign", "return", "verify", "correct")]
    [InlineData("lamps", "override", "excuse", "adopt", "light")]
    [InlineData("indicator", "record", "correct", "link", "unlink", "import", "adopt")]
    [InlineData("score", "waive", "appeal", "decide", "count", "adopt")]
    [InlineData("unit", "add", "contact", "leader", "part", "reorganize", "import")]
    [InlineData("user", "add", "retire")]
    [InlineData("evidence", "attach")]
    public void Every_verb_that_writes_takes_what_was_seen(string verb, params string[] more)
    {
        foreach (var one in more) Assert.Contains("--seen", Run.Of(verb, one, "--help").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();

    /// <summary>The entry that a screen names at its end.</summary>
    private string Seen(params string[] words)
    {
        var told = _county.Done(words).Remarks.TrimEnd();
        var at = told.LastIndexOf("账本到 ", StringComparison.Ordinal);
        Assert.True(at >= 0, told);
        return told[(at + 4)..].Split(' ')[0];
    }
}

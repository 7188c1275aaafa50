namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Slips of the hand that the real program has to notice; the county's plan is of 2026.</summary>
public sealed class SlipTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_report_again_without_value_or_state_keeps_those_of_before()
    {
        _county.Done("progress", "report", "1", "铺完了", "--period", "2026-03", "--value", "18", "--state", "done", "--unit", "发改委");

        var again = _county.Done("progress", "report", "1", "铺完了，已通水", "--period", "2026-03", "--unit", "发改委");

        Assert.Contains("已完成", again.Remarks, StringComparison.Ordinal);
        Assert.Contains("18公里", again.Remarks, StringComparison.Ordinal);
        Assert.Contains("不能是空的", _county.Refused("progress", "report", "1", "", "--period", "2026-03", "--unit", "发改委").Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("是负数", "progress", "report", "1", "铺管", "--period", "2026-03", "--value", "-3", "--unit", "发改委")]
    [InlineData("云牧督办〔2026〕3号", "remind", "--format", "docx", "--out", "通知", "--number", "乱写")]
    [InlineData("--within 要写整数，不能是“x”", "due", "--within", "x")]
    [InlineData("--year 要写整数，不能是“x”", "plan", "show", "--year", "x")]
    [InlineData("没有佐证文件 没有.pdf", "evidence", "attach", "1", "没有.pdf", "--role", "supervisor")]
    [InlineData("缺少 --how", "remind", "hand", "--of", "发改委")]
    [InlineData("还没有报过进展", "plan", "close", "1")]
    [InlineData("没有第 9999 项", "evidence", "show", "9999")]
    [InlineData("已经过去", "remind", "--format", "text", "--answer-by", "2020-12-04")]
    public void What_cannot_be_meant_is_refused(string told, params string[] words) => Assert.Contains(told, _county.Refused(words).Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_report_is_sent_back_by_the_office_without_saying_who_it_is()
    {
        _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--unit", "发改委");
        Assert.Contains("以什么身份签", _county.Refused("progress", "sign", "1", "--period", "2026-03").Remarks, StringComparison.Ordinal);

        _county.Done("progress", "return", "1", "--period", "2026-03", "--reason", "数字倒退");
    }

    [Fact]
    public void A_state_may_be_written_as_the_screen_calls_it() => Assert.Contains(
        "推进缓慢", _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--state", "推进缓慢", "--unit", "发改委").Remarks, StringComparison.Ordinal);

    [Fact]
    public void What_was_sent_is_told_in_the_words_of_the_screen()
    {
        _county.Done("remind", "hand", "--of", "发改委", "--how", "电话");

        var sent = _county.Done("remind", "sent").Output;
        Assert.Contains("第 1 项", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("SigningFor", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_far_beyond_its_goal_is_taken_with_a_remark() => Assert.Contains(
        "请核对单位", _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--value", "99999", "--unit", "发改委").Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_number_that_comes_after_publication_is_entered_in_the_head()
    {
        _county.Done("plan", "head", "--number", "云政办发〔2026〕3号", "--reason", "补登文号");

        Assert.Contains("云政办发〔2026〕3号", _county.Done("plan", "show").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}

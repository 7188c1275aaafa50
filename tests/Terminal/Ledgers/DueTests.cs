namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>What is owed, and what units do about it, by the real program.</summary>
public sealed class DueTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_unit_owes_until_it_signs_for_its_task()
    {
        Assert.Contains("待签收", _county.Done("due", "--of", "发改委").Output, StringComparison.Ordinal);
        Assert.Contains("共 0 件", _county.Done("due", "--of", "水利局").Output, StringComparison.Ordinal);

        _county.Done("plan", "accept", "1", "--as", "小李", "--unit", "发改委");

        Assert.Contains("共 0 件", _county.Done("due").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_goes_back_with_a_leaders_signature_and_the_office_owes_the_answer()
    {
        Assert.Contains("--signed-by", _county.Refused("plan", "dispute", "1", "--as", "周主任", "--unit", "发改委", "--reason", "属住建局职责").Remarks, StringComparison.Ordinal);
        _county.Done("plan", "dispute", "1", "--as", "周主任", "--unit", "发改委", "--reason", "属住建局职责", "--signed-by", "陈县长");
        Assert.Contains("退回待答复", _county.Done("due", "--of", "督查室").Output, StringComparison.Ordinal);

        _county.Done("plan", "uphold", "1", "--reason", "供水归发改委统筹");

        Assert.Contains("待签收", _county.Done("due").Output, StringComparison.Ordinal);
        Assert.Contains("不能销号", _county.Refused("plan", "close", "1").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_the_countys_own_stands_in_its_calendar()
    {
        Assert.Contains("要写明理由", _county.Refused("calendar", "set", "2026-07-15", "off", "--name", "县庆").Remarks, StringComparison.Ordinal);
        _county.Done("calendar", "set", "2026-07-15", "off", "--name", "县庆", "--reason", "补记县庆放假");

        var shown = _county.Done("calendar", "show", "--year", "2026").Output;

        Assert.Contains("2026-07-15  放假  县庆（本地自定）", shown, StringComparison.Ordinal);
        Assert.Contains("2026-02-14  上班  春节", shown, StringComparison.Ordinal);
        Assert.Contains("2031 年全国的放假安排还没有录入", _county.Done("calendar", "show", "--year", "2031").Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off（放假）或 work（上班）", "calendar", "set", "2026-07-15", "half", "--name", "县庆")]
    [InlineData("2025-09-30 这样", "calendar", "set", "七月", "off", "--name", "县庆")]
    [InlineData("为什么", "calendar", "set", "2026-07-15", "off")]
    [InlineData("--within", "due", "--within", "几天")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words) =>
        Assert.Contains(sentence, _county.Refused(words).Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();
}

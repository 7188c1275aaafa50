namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Contacts and leaders by the real program.</summary>
public sealed class UnitTests : IDisposable
{
    private static readonly Beginning _empty = new(_ => [["init", "990101", "云牧县", "--as", "林主任"]]);

    private readonly Scratch _scratch = new();

    public UnitTests() => _empty.CopyInto(_scratch);

    [Fact]
    public void Lists_of_contacts_and_leaders_are_taken_in_and_asked_for_by_day()
    {
        Done("unit", "import", _scratch.Write("通讯录.csv", "单位,单位负责人,负责人电话,联络员,联系电话,邮箱\n云牧县水利局,高局长,6021111,小王,6022222,wang@example.cn\n县教育局,马局长,,小李,6023333,\n"), "--from", "2025-01-01");
        Done("unit", "import", _scratch.Write("领导分工.csv", "领导姓名,职务,分管单位\n刘副县长,副县长,水利局、教育局\n"), "--from", "2025-01-01");
        Done("unit", "contact", "县水利局", "小赵", "--from", "2025-06-01", "--phone", "6029999");

        Assert.Contains("水利局  联络员 小王 6022222 wang@example.cn  负责人 高局长 6021111  分管领导 刘副县长（副县长）", Done("unit", "show", "--on", "2025-05-31").Output, StringComparison.Ordinal);
        Assert.Contains("联络员 小赵 6029999", Done("unit", "show", "--on", "2025-06-01").Output, StringComparison.Ordinal);
        Assert.Contains("分管领导 （不知）", Done("unit", "show", "--on", "2024-12-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_leader_in_charge_is_proposed_for_the_tasks_of_a_report()
    {
        Done("unit", "leader", "发改委", "刘副县长", "--title", "副县长");
        Done("plan", "propose", _scratch.Write("报告.md"));

        Assert.Contains(",刘副县长,发改委,", Done("plan", "export", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有找到表头", "名称,电话\n水利局,1\n")]
    [InlineData("第 2 行：日期“下周”认不出", "单位,联络员,起始日期\n水利局,小王,下周\n")]
    [InlineData("不像电话号码", "单位,联络员,联系电话\n水利局,小王,138\n")]
    [InlineData("应像 name@example.cn", "单位,联络员,邮箱\n水利局,小王,没有\n")]
    public void A_list_that_cannot_be_taken_says_why(string sentence, string text)
    {
        var run = Of("unit", "import", _scratch.Write("表.csv", text));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
        Assert.Equal("", Done("unit", "show").Output);
    }

    public void Dispose() => _scratch.Dispose();

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Of(params string[] words) =>
        Run.Of([.. words, .. words[1] is "show" or "export" ? (string[])[] : ["--as", "林主任"], "--ledger", _scratch.At("luoshi.db")]);
}

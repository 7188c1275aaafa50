namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>A bulletin by the real program, from the draft to the paper.</summary>
public sealed class BulletinTests : IDisposable
{
    private const string Table = """
        序号,目标任务,年度目标,类型,完成时限,牵头单位
        1,改造供水管网18公里,供水管网18公里,量化,2026-12-31,住建局
        2,编制水资源规划,,定性,2026-12-31,水利局
        """;

    private static readonly Beginning _lit = new(scratch =>
    [
        ["init", "990101", "云牧县", "--as", "林主任"],
        ["plan", "import", scratch.Write("表.csv", Table), "--year", "2026", "--issued", "2026-01-20", "--approved-by", "陈县长", "--yes", "--as", "林主任"],
        ["lamps", "adopt", "yinchuan", "--approved-by", "陈县长", "--as", "林主任"],
        ["progress", "report", "1", "刚开工", "--period", "2026-03", "--value", "0.5", "--unit", "住建局", "--as", "小王"],
        ["lamps", "light", "--period", "2026-03", "--as", "林主任"],
    ]);

    private readonly Scratch _scratch = new();

    public BulletinTests() => _lit.CopyInto(_scratch);

    [Fact]
    public void A_bulletin_is_drafted_sent_out_listed_shown_and_taken_back()
    {
        var draft = Done("bulletin", "draft", "--period", "2026-03");
        Assert.Contains("草稿", draft.Output, StringComparison.Ordinal);
        Assert.Contains("住建局第1项", draft.Output, StringComparison.Ordinal);

        Done("bulletin", "issue", "--period", "2026-03", "--approved-by", "陈县长", "--to", "县政府各部门", "--demands", "抓紧赶上。");
        Assert.Contains("第 1 期　2026-03", Done("bulletin", "list").Output, StringComparison.Ordinal);
        var year = Done("bulletin", "list", "--lang", "en").Output[..4];
        var shown = Done("bulletin", "show", "1", "--of-year", year).Output;
        Assert.Contains("县政府各部门：", shown, StringComparison.Ordinal);
        Assert.Contains("抓紧赶上。", shown, StringComparison.Ordinal);

        var paper = _scratch.At("通报.docx");
        Assert.Contains(paper, Done("bulletin", "show", "1", "--of-year", year, "--out", paper).Output, StringComparison.Ordinal);
        Assert.True(new FileInfo(paper).Length > 4000);

        Done("bulletin", "withdraw", "1", "--of-year", year, "--reason", "附件有误");
        Assert.Contains("附件有误", Done("bulletin", "list").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("还没有亮灯", "bulletin", "draft", "--period", "2026-02")]
    [InlineData("还没有亮灯", "bulletin", "issue", "--period", "2026-02", "--approved-by", "陈县长")]
    [InlineData("没有第 7 期", "bulletin", "show", "7")]
    [InlineData("2025-05 这样", "bulletin", "draft", "--period", "三月")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words)
    {
        var run = Of(words);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Of(params string[] words) => Run.Of([.. words, .. words[1] is "issue" or "withdraw" ? ["--as", "林主任"] : (string[])[], "--ledger", _scratch.At("luoshi.db")]);
}

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Orders by the real program, from the proposal until they are closed.</summary>
public sealed class OrderTests : IDisposable
{
    private const string Table = """
        序号,目标任务,年度目标,类型,完成时限,牵头单位
        1,改造供水管网18公里,供水管网18公里,量化,2026-03-31,住建局
        2,编制水资源规划,,定性,2026-12-31,水利局
        """;

    private static readonly Beginning _issued = new(scratch =>
    [
        ["init", "990101", "云牧县", "--as", "林主任"],
        ["plan", "import", scratch.Write("表.csv", Table), "--year", "2026", "--issued", "2026-01-20", "--approved-by", "陈县长", "--yes", "--as", "林主任"],
        ["lamps", "adopt", "yinchuan", "--approved-by", "陈县长", "--as", "林主任"],
        ["progress", "report", "1", "刚开工", "--period", "2026-03", "--value", "0.5", "--unit", "住建局", "--as", "小王"],
        ["lamps", "light", "--period", "2026-03", "--as", "林主任"],
    ]);

    private readonly Scratch _scratch = new();

    public OrderTests() => _issued.CopyInto(_scratch);

    [Fact]
    public void An_order_is_proposed_sent_out_answered_raised_and_closed()
    {
        var proposed = Done("order", "propose").Output;
        Assert.Contains("红 督办  1  住建局  2026年3月红灯（严重滞后）", proposed, StringComparison.Ordinal);

        Office("order", "issue", "1", "--step", "yellow", "--reason", "三月亮红灯");
        Assert.DoesNotContain("住建局", Done("order", "propose").Output, StringComparison.Ordinal);
        Assert.Contains("黄 预警  第 1 项  住建局", Done("order", "list").Output, StringComparison.Ordinal);
        Unit("order", "sign", "1");
        var photo = _scratch.Write("现场.jpg", "现场");
        Unit("order", "answer", "1", "增加两个班组。", "--file", photo);
        Assert.DoesNotContain("现场.jpg", Done("evidence", "show", "1").Output, StringComparison.Ordinal);
        Assert.Contains("佐证 1 份：完好 1", Done("evidence", "check").Output, StringComparison.Ordinal);
        Office("order", "back", "1", "--reason", "没有时限");
        Unit("order", "answer", "1", "月底前补上。", "--file", photo);
        Assert.Contains("签发", Refused("order", "raise", "1", "--reason", "没有补上"), StringComparison.Ordinal);
        Office("order", "raise", "1", "--reason", "没有补上", "--approved-by", "陈县长");
        Office("order", "close", "1", "--reason", "已经补上");

        var shown = Done("order", "show", "1").Output;
        Assert.Contains("红色（督办）", shown, StringComparison.Ordinal);
        Assert.Contains("答复  住建局小王  增加两个班组。", shown, StringComparison.Ordinal);
        Assert.Contains("销号  林主任  已经补上", shown, StringComparison.Ordinal);
        var paper = _scratch.At("督办.docx");
        Assert.Contains(paper, Done("order", "show", "1", "--out", paper).Output, StringComparison.Ordinal);
        Assert.True(new FileInfo(paper).Length > 4000);
    }

    [Theory]
    [InlineData("没有“紫”这一级", "order", "issue", "1", "--step", "紫", "--reason", "滞后")]
    [InlineData("要写明理由", "order", "issue", "1")]
    [InlineData("没有“教育局”", "order", "issue", "1", "--to", "教育局", "--reason", "滞后")]
    [InlineData("没有第 7 号", "order", "close", "7", "--reason", "好了")]
    [InlineData("没有第 7 号", "order", "answer", "7", "好了")]
    [InlineData("2025-09-30 这样", "order", "issue", "1", "--by", "月底", "--reason", "滞后")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words)
    {
        var run = Run.Of([.. words, "--as", "林主任", "--ledger", _scratch.At("luoshi.db")]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private void Office(params string[] words) => Done([.. words, "--as", "林主任"]);

    private void Unit(params string[] words) => Done([.. words, "--as", "小王", "--unit", "住建局"]);

    private string Refused(params string[] words)
    {
        var run = Run.Of([.. words, "--as", "林主任", "--ledger", _scratch.At("luoshi.db")]);
        Assert.Equal(2, run.ExitCode);
        return run.Remarks;
    }

    private Run Done(params string[] words)
    {
        var run = Run.Of([.. words, "--ledger", _scratch.At("luoshi.db")]);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }
}

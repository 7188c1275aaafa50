namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>A county's year by the real program: from the report to a plan that is published, reported on and revised.</summary>
public sealed class YearTests : IDisposable
{
    private const string Parent = """
        政府工作报告

        ## 二、2025年重点任务

        ### （一）建设项目

        **抓项目。** 加快云牧县机场改扩建。建成青州水库2座。支持天马之乡建设马文化博览园。
        """;

    private readonly Scratch _scratch = new();

    [Fact]
    public void A_report_becomes_a_plan_that_is_approved_published_reported_on_and_revised()
    {
        Done("init", "990101", "云牧县", "--as", "管理员");
        Done("plan", "propose", _scratch.Write("报告.md", Scratch.Report));
        Assert.Contains("城东供水管网改造", Done("plan", "show").Output, StringComparison.Ordinal);
        Assert.Contains("把握", Done("plan", "show", "1").Output, StringComparison.Ordinal);
        Done("plan", "assign", "1", "--lead", "发改委", "--support", "统计局", "--leader", "陈县长");
        Done("plan", "send");
        Approve();
        Done("plan", "publish", "--number", "云政办发〔2025〕3号");

        Assert.Contains("已经印发", Refused("plan", "edit", "2", "--words", "别的").Remarks, StringComparison.Ordinal);
        Assert.Contains("理由", Refused("plan", "revise", "1", "--due", "2026-06-30", "--approved-by", "陈县长").Remarks, StringComparison.Ordinal);
        Done("plan", "revise", "1", "--due", "2026-06-30", "--approved-by", "陈县长", "--reason", "上级口径调整");
        Assert.Contains("+181天", Done("plan", "diff").Output, StringComparison.Ordinal);

        Done("progress", "report", "1", "前五个月保持平稳", "--period", "2025-05", "--unit", "发改委", "--as", "小李");
        Assert.Contains("待单位负责人", Done("progress", "show", "1").Output, StringComparison.Ordinal);
        Done("progress", "sign", "1", "--period", "2025-05", "--unit", "发改委", "--as", "周主任");
        Done("progress", "return", "1", "--period", "2025-05", "--reason", "没有数据", "--role", "supervisor");
        Assert.Contains("退回：没有数据", Done("progress", "show", "1").Output, StringComparison.Ordinal);

        Assert.Contains("条分录完好", Done("ledger", "verify").Output, StringComparison.Ordinal);
        Assert.Contains("0 处不符", Done("ledger", "rebuild", "--verify").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_level_above_asks_by_name_is_a_list_of_its_own()
    {
        Done("init", "990101", "云牧县", "--as", "管理员");
        var parent = _scratch.Write("上级.md", Parent);
        Assert.Contains("安排的不是 2025 年", Refused("plan", "propose", _scratch.Write("报告.md"), "--parent", _scratch.Write("去年.md", Parent.Replace("2025年", "2024年", StringComparison.Ordinal))).Remarks, StringComparison.Ordinal);

        Done("plan", "propose", _scratch.Write("报告.md"), "--parent", parent, "--nickname", "天马之乡");

        var shown = Done("plan", "show").Output;
        Assert.Contains("上级报告涉及本地事项（2）", shown, StringComparison.Ordinal);
        Assert.Contains("支持天马之乡建设马文化博览园", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkpoint_tells_of_a_ledger_that_was_put_in_place_of_another()
    {
        Done("init", "990101", "云牧县", "--as", "管理员");
        var checkpoint = Done("ledger", "checkpoint").Output.Trim();
        File.Delete(_scratch.At("luoshi.db"));
        Done("init", "990101", "云牧县", "--as", "另一个人");

        var run = Of(["ledger", "verify", "--checkpoint", checkpoint]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("账被重写过", run.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有账本", "plan", "show")]
    [InlineData("六位数字", "init", "12", "云牧县")]
    [InlineData("后面要写：propose", "plan")]
    [InlineData("2025-09-30 这样", "plan", "edit", "1", "--due", "9月")]
    [InlineData("2025-05 这样", "progress", "return", "1", "--period", "五月")]
    [InlineData("--state 不能是", "progress", "verify", "1", "--state", "好")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words) =>
        Assert.Contains(sentence, Refused(words).Remarks, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_entered_without_a_name()
    {
        var run = Run.Of("init", "990101", "云牧县", "--ledger", _scratch.At("luoshi.db"));

        Assert.Contains("--as 姓名", run.Remarks, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch.At("luoshi.db")));
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>What nobody was proposed to lead is told, and assigned first.</summary>
    private void Approve()
    {
        var run = Of(["plan", "approve", "--as", "陈县长"]);
        if (run.ExitCode == 0) return;
        foreach (var number in run.Remarks.Split('：', '。')[1].Split('、')) Done("plan", "assign", number, "--lead", "住建局");
        Done("plan", "approve", "--as", "陈县长");
    }

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Refused(params string[] words)
    {
        var run = Of(words);
        Assert.Equal(2, run.ExitCode);
        return run;
    }

    private Run Of(string[] words)
    {
        if (words is ["plan"]) return Run.Of(words);
        string[] named = words is ["ledger", ..] or [_, "show" or "diff", ..] || words.Contains("--as") ? [] : ["--as", "林主任"];
        return Run.Of([.. words, .. named, "--ledger", _scratch.At("luoshi.db")]);
    }
}

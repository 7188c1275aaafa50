namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>云牧县 with a published plan of one task that 发改委 leads, kept by the real program.</summary>
internal sealed class County : IDisposable
{
    private static readonly Beginning _published = new(scratch =>
    [
        ["init", "990101", "云牧县", "--as", "管理员"],
        ["plan", "propose", scratch.Write("报告.md", Report), "--as", "林主任"],
        ["plan", "assign", "1", "--lead", "发改委", "--leader", "陈县长", "--as", "林主任"],
        ["plan", "approve", "--as", "陈县长"],
        ["plan", "publish", "--as", "林主任"],
    ]);

    public County() => _published.CopyInto(Scratch);

    public Scratch Scratch { get; } = new();

    private const string Report = """
        政府工作报告

        ——2026年1月12日在云牧县第九届人民代表大会第六次会议上

        ## 一、2025年工作回顾

        奶产量突破2.1万吨，同比增长12.4%。

        ## 二、2026年工作安排

        ### （一）改善环境

        **补齐短板。** 完成城东供水管网改造18公里。
        """;

    public Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    public Run Refused(params string[] words)
    {
        var run = Of(words);
        Assert.Equal(2, run.ExitCode);
        return run;
    }

    /// <summary>What is asked of the ledger as a whole, without a name.</summary>
    public Run Whole(params string[] words)
    {
        var run = Run.Of([.. words, "--ledger", Scratch.At("luoshi.db")]);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    public Run WholeRefused(params string[] words)
    {
        var run = Run.Of([.. words, "--ledger", Scratch.At("luoshi.db")]);
        Assert.Equal(2, run.ExitCode);
        return run;
    }

    public void Dispose() => Scratch.Dispose();

    private Run Of(string[] words)
    {
        string[] named = words is ["due" or "burden" or "status", ..] or ["case" or "indicator", "list", ..] or ["remind"] or ["remind", ['-', ..] or "sent", ..] or [_, "show" or "diff", ..] || words.Contains("--as") ? [] : ["--as", "林主任"];
        return Run.Of([.. words, .. named, "--ledger", Scratch.At("luoshi.db")]);
    }
}

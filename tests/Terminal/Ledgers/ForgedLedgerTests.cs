using System.Text;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>A ledger whose file somebody changed by hand, met by the real program.</summary>
public sealed class ForgedLedgerTests : IDisposable
{
    private readonly County _county = new();

    public ForgedLedgerTests()
    {
        var file = _county.Scratch.At("luoshi.db");
        var bytes = File.ReadAllBytes(file);
        var (right, wrong) = (Encoding.UTF8.GetBytes("\"value\":18,"), Encoding.UTF8.GetBytes("\"value\":81,"));
        var changed = 0;
        for (var at = bytes.AsSpan().IndexOf(right); at >= 0; at = bytes.AsSpan().IndexOf(right), changed++) wrong.CopyTo(bytes, at);
        Assert.True(changed > 0, "there was nothing to forge");
        File.WriteAllBytes(file, bytes);
    }

    [Theory]
    [InlineData("ledger", "rebuild")]
    [InlineData("ledger", "rebuild", "--verify")]
    [InlineData("plan", "add", "再来一项", "--origin", "report", "--as", "林主任")]
    [InlineData("plan", "import", "没有.csv", "--as", "林主任")]
    public void Nothing_is_computed_from_a_forged_ledger_or_written_behind_it(params string[] words)
    {
        if (words.Contains("没有.csv")) words[2] = _county.Scratch.Write("表.csv", "序号,工作任务\n1,完成城东供水管网改造18公里。\n");

        var run = Run.Of([.. words, "--ledger", _county.Scratch.At("luoshi.db")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("内容被改过", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("请从备份恢复", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_looks_for_the_break_or_copies_the_ledger_ends_with_the_same_code()
    {
        foreach (var words in (string[][])[["ledger", "verify"], ["backup", _county.Scratch.At("备份.db")]])
        {
            var run = Run.Of([.. words, "--ledger", _county.Scratch.At("luoshi.db")]);
            Assert.Equal((1, true), (run.ExitCode, run.Remarks.Contains("内容被改过", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void It_can_still_be_looked_at() => _county.Whole("plan", "show");

    public void Dispose() => _county.Dispose();
}

using System.Diagnostics;
using System.Text;

namespace Luoshi.Terminal.Tests.BadInput;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "是空文件")]
    [InlineData(" \n\t\n", "只有空白")]
    [InlineData("%PDF-1.7\n", "PDF 结构坏了，读不出来：文件不完整或已损坏；请从原件重新另存、重新下载或拷贝。")]
    public void What_cannot_be_read_is_told_and_ends_with_2(string content, string sentence)
    {
        using var scratch = new Scratch();

        AssertRefused(Run.Of("read", scratch.Write("报 告.txt", content)), sentence);
    }

    [Fact]
    public void Binary_is_told_as_such()
    {
        using var scratch = new Scratch();
        var bytes = new byte[100_000];
        new Random(3).NextBytes(bytes);

        AssertRefused(Run.Of("read", scratch.Write("报告.txt", bytes)), "二进制");
    }

    [Fact]
    public void Broken_UTF_8_is_read_with_a_remark_or_refused_with_the_place()
    {
        using var scratch = new Scratch();
        var bytes = Encoding.UTF8.GetBytes(Scratch.Report);
        bytes[^9] = 0xFF;
        var lightly = Run.Of("read", scratch.Write("a.md", bytes), "--format", "json");
        for (var at = 40; at < bytes.Length; at += 20) bytes[at] = 0xFF;
        var badly = Run.Of("read", scratch.Write("b.md", bytes), "--format", "json");

        Assert.Equal(0, lightly.ExitCode);
        Assert.Contains("第一处在第 15 行", lightly.Remarks, StringComparison.Ordinal);
        AssertRefused(badly, "UTF-8 编码坏了");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(100)]
    public void A_file_over_the_limit_is_refused_at_once(int megabytes)
    {
        using var scratch = new Scratch();
        var clock = Stopwatch.StartNew();

        AssertRefused(Run.Of("read", scratch.WriteHole("长.txt", (long)megabytes << 20)), "超过 64 MB");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void One_line_of_a_hundred_megabytes_on_a_pipe_is_refused_in_bounded_memory()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the memory limit is set by ulimit");

        var run = Run.Shell("ulimit -d 1000000; yes 一行很长很长的文字 | tr -d '\\n' | head -c 104857600 | \"$LUOSHI\" read -");

        AssertRefused(run, "标准输入 超过 64 MB");
    }

    [Theory]
    [InlineData("1234567890 1234567890\n12 34 56", "可能不是政府工作报告")]
    [InlineData("The county built 430 parking places in 2024 and will build 600 more.", "可能不是政府工作报告")]
    [InlineData("各位代表：過去一年，經濟社會發展取得新進步，新建停車場24個，農村道路硬化18公里，實現開門紅。", "繁体字")]
    public void What_is_no_report_or_in_other_characters_is_read_with_a_remark(string text, string remark)
    {
        using var scratch = new Scratch();

        var run = Run.Of("read", scratch.Write("a.txt", text), "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(remark, run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_reports_is_told()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.xlsx", "x");

        AssertRefused(Run.Of("read", scratch.At("in")), "里没有报告");
    }

    [Fact]
    public void One_bad_report_among_good_ones_fails_alone()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.md");
        scratch.Write("in/b.txt", "");
        scratch.Write("in/c.md");

        var run = Run.Of("read", scratch.At("in"), scratch.At("d.md"), "--out", scratch.At("out"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("a.json c.json", scratch.Files("out"));
        Assert.Contains("b.txt 是空文件", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("没有这个文件", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("共 4 份，读成 2 份，失败 2 份", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_permission_it_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions are set by chmod");
        using var scratch = new Scratch();
        var path = scratch.Write("a.md");
        Run.Shell($"chmod 000 '{path}'");
        var asOther = Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        Assert.SkipUnless(Run.Shell($"{asOther}\"$LUOSHI\" --version").ExitCode == 0, "cannot start the program as another user here");

        AssertRefused(Run.Shell($"{asOther}\"$LUOSHI\" read '{path}'"), "没有权限读");
    }

    private static void AssertRefused(Run run, string sentence)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Remarks, StringComparison.Ordinal);
        Assert.Empty(run.Bytes);
    }
}

using System.Security.Cryptography;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>The file of the report that a plan is drawn up from stays beside the ledger.</summary>
public sealed class KeptReportTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public KeptReportTests() => Assert.Equal(0, Of("init", "990101", "云牧县", "--as", "管理员").ExitCode);

    [Fact]
    public void A_report_is_kept_to_the_byte_by_its_hash()
    {
        var report = _scratch.Write("报告.md");

        var run = Of("plan", "propose", report, "--as", "林主任");

        Assert.True(run.ExitCode == 0, run.Remarks);
        Assert.Equal(File.ReadAllBytes(report), File.ReadAllBytes(Kept("reports", File.ReadAllBytes(report))));
    }

    [Fact]
    public void One_from_a_pipe_is_kept_too_where_it_was_asked_to_be()
    {
        var content = File.ReadAllBytes(_scratch.Write("报告.md"));

        var run = Run.Piped(content, "plan", "propose", "-", "--reports", _scratch.At("别处"), "--as", "林主任", "--ledger", _scratch.At("luoshi.db"));

        Assert.True(run.ExitCode == 0, run.Remarks);
        Assert.Equal(content, File.ReadAllBytes(Kept("别处", content)));
        Assert.False(Directory.Exists(_scratch.At("reports")));
    }

    [Fact]
    public void Nothing_is_kept_of_a_report_that_was_refused()
    {
        Assert.Equal(0, Of("plan", "propose", _scratch.Write("报告.md"), "--as", "林主任").ExitCode);

        Assert.Equal(2, Of("plan", "propose", _scratch.Write("又一份.md", Scratch.Report + "\n\n建成农家书屋9个。"), "--as", "林主任").ExitCode);

        Assert.Single(Directory.GetFiles(_scratch.At("reports"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_that_nothing_can_be_kept_in_leaves_the_plan_undrawn()
    {
        var run = Of("plan", "propose", _scratch.Write("报告.md"), "--reports", _scratch.Write("是文件", "x"), "--as", "林主任");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("没有存下", run.Remarks, StringComparison.Ordinal);
        Assert.Equal(2, Of("plan", "show").ExitCode);
    }

    public void Dispose() => _scratch.Dispose();

    private Run Of(params string[] words) => Run.Of([.. words, "--ledger", _scratch.At("luoshi.db")]);

    private string Kept(string folder, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return Path.Combine(_scratch.At(folder), hash[..2], hash[2..]);
    }
}

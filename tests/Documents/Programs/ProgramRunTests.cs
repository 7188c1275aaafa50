using System.Diagnostics;
using System.Text;
using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Tests.Programs;

public sealed class ProgramRunTests
{
    [Fact]
    public void What_a_program_writes_beyond_the_bound_is_thrown_away()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var folder = new WorkFolder();

        var outcome = new ProgramRun("/bin/sh", folder) { OutputKept = 5 }.Run(["-c", "head -c 1000000 /dev/zero | tr '\\0' 1; echo oops >&2; exit 3"], Soon())!;

        Assert.Equal((3, "11111", "oops\n"), (outcome.ExitCode, Encoding.ASCII.GetString(outcome.Output.Span), outcome.Remarks));
    }

    [Fact]
    public void A_program_finds_nothing_to_read_and_its_own_folder_as_home()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var folder = new WorkFolder();

        var outcome = new ProgramRun("/bin/sh", folder) { OutputKept = 1000, Environment = new Dictionary<string, string> { ["MORE"] = "more" } }
            .Run(["-c", "cat; echo $HOME $TMPDIR $MORE"], Soon())!;

        Assert.Equal($"{folder.In("")} {folder.In("")} more\n", Encoding.UTF8.GetString(outcome.Output.Span));
    }

    [Fact]
    public void A_program_that_is_not_there_has_no_outcome()
    {
        using var folder = new WorkFolder();

        Assert.Null(new ProgramRun(folder.In("nothing"), folder).Run([], Soon()));
    }

    [Fact]
    public void A_child_that_is_left_behind_holding_the_output_is_ended_and_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells whose child a process was");
        using var folder = new WorkFolder();
        var clock = Stopwatch.StartNew();

        var outcome = new ProgramRun("/bin/sh", folder) { OutputKept = 100 }.Run(["-c", "sleep 60 & (sleep 61 >/dev/null 2>&1 &) ; echo $! done"], Soon())!;

        Assert.EndsWith(" done\n", Encoding.UTF8.GetString(outcome.Output.Span), StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        AssertNobodyLivesIn(folder);
    }

    [Fact]
    public void A_program_that_is_stopped_is_ended_with_all_its_children()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells whose child a process was");
        using var folder = new WorkFolder();
        var clock = Stopwatch.StartNew();

        Assert.Throws<UnreadableException>(() => new ProgramRun("/bin/sh", folder)
            .Run(["-c", "sleep 60 & (setsid sleep 61 &) ; sleep 62; echo done"], new Deadline("报告", new OpenOptions { Limit = TimeSpan.FromSeconds(1) })));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        AssertNobodyLivesIn(folder);
    }

    /// <summary>A path longer than the system takes cannot be deleted by its name.</summary>
    [Fact]
    public void A_folder_that_cannot_be_deleted_does_not_hide_why_the_work_failed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        var path = "";
        try
        {
            var failure = Assert.Throws<InvalidOperationException>(() => Fail(out path));

            Assert.Equal("the work itself", failure.Message);
            Assert.True(Directory.Exists(path));
        }
        finally
        {
            using var folder = new WorkFolder();
            new ProgramRun("/bin/rm", folder).Run(["-rf", path], Soon());
        }

        static void Fail(out string path)
        {
            using var folder = new WorkFolder();
            path = folder.In("");
            new ProgramRun("/bin/sh", folder).Run(["-c", "n=$(printf '%0200d' 0); for i in $(seq 30); do mkdir $n; cd -P ./$n; done; echo a > a"], Soon());
            throw new InvalidOperationException("the work itself");
        }
    }

    private static void AssertNobodyLivesIn(WorkFolder folder) => Assert.DoesNotContain(
        Directory.EnumerateDirectories("/proc").Where(entry => char.IsAsciiDigit(Path.GetFileName(entry)[0])),
        entry => Lives(Path.Combine(entry, "environ"), folder.In("")));

    private static bool Lives(string environment, string folder)
    {
        try
        {
            return File.ReadAllText(environment).Contains(folder, StringComparison.Ordinal);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Deadline Soon() => new("报告", OpenOptions.Default);
}

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

    private static Deadline Soon() => new("报告", OpenOptions.Default);
}

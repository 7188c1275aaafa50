using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Interrupting;

/// <summary>A signal while LibreOffice is at work on one old document: neither it nor its folder is left behind.</summary>
public sealed class InterruptedConversionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Lazy<byte[]> _old = new(MakeOld);

    public InterruptedConversionTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked for in /proc");
        Assert.SkipUnless(Office is not null, "LibreOffice Writer is not installed (apt install libreoffice-writer-nogui): no conversion can be interrupted.");
    }

    private static string? Office { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    [Theory]
    [InlineData("read", "-INT")]
    [InlineData("text", "-TERM")]
    [InlineData("inspect", "-INT")]
    [InlineData("explain", "-TERM")]
    [InlineData("page", "-INT")]
    public void An_interrupted_conversion_leaves_no_folder_and_no_office(string verb, string signal)
    {
        using var scratch = new Scratch();
        using var process = Start(scratch, [Run.Program, .. WordsOf(verb, OldDocument(scratch))]);

        Interrupt(scratch, process, signal, $"{process.Id}");

        AssertNothingIsLeft(scratch, process);
    }

    [Fact]
    public async Task A_temporary_folder_with_Chinese_and_blanks_in_its_path_does_not_hang_the_conversion()
    {
        using var scratch = new Scratch();
        using var process = Start(scratch, [Run.Program, "text", OldDocument(scratch)]);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.True(process.WaitForExit(Patience));

        Assert.Contains("停车位600个", await output, StringComparison.Ordinal);
    }

    /// <summary>A terminal sends Ctrl-C to LibreOffice as well, which then ends without a result.</summary>
    [Fact]
    public void Ctrl_C_of_a_terminal_is_no_fault_of_the_file()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/setsid"), "setsid is not installed (apt install util-linux): no group of processes can be made.");
        using var scratch = new Scratch();
        using var process = Start(scratch, ["/usr/bin/setsid", Run.Program, "read", OldDocument(scratch)]);

        Interrupt(scratch, process, "-INT", "--", $"-{process.Id}");

        AssertNothingIsLeft(scratch, process);
    }

    private static Process Start(Scratch scratch, string[] words)
    {
        var start = new ProcessStartInfo(words[0], words[1..]);
        start.Environment["TMPDIR"] = Directory.CreateDirectory(scratch.At("tmp")).FullName;
        return Run.Start(start);
    }

    private static string[] WordsOf(string verb, string report) => verb switch
    {
        "explain" => [verb, report, "3"],
        "page" => [verb, report, "1"],
        _ => [verb, report],
    };

    private static void Interrupt(Scratch scratch, Process process, params string[] kill)
    {
        var clock = Stopwatch.StartNew();
        while (!OfficesOf(scratch).Any(words => words.Contains("soffice.bin", StringComparison.Ordinal)))
        {
            Assert.False(process.HasExited || clock.Elapsed > Patience, "LibreOffice was not seen at work");
            Thread.Sleep(10);
        }
        using var sending = Process.Start("kill", kill);
        sending.WaitForExit();
    }

    private static void AssertNothingIsLeft(Scratch scratch, Process process)
    {
        var remarks = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("已中断", remarks.Result, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(scratch.At("tmp")));
        Assert.Empty(OfficesOf(scratch));
    }

    private static IEnumerable<string> OfficesOf(Scratch scratch) =>
        from folder in Directory.GetDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), out _)
        let words = WordsOf(folder)
        where words.Contains("--convert-to", StringComparison.Ordinal) && words.Contains(new Uri(scratch.At("tmp")).AbsoluteUri, StringComparison.Ordinal)
        select words;

    /// <summary>The command line of a process; nothing for one that has just ended.</summary>
    private static string WordsOf(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ');
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string OldDocument(Scratch scratch) => scratch.Write("报告.doc", _old.Value);

    /// <summary>The report as LibreOffice saves it for Word before 2007.</summary>
    private static byte[] MakeOld()
    {
        using var scratch = new Scratch();
        var source = scratch.Write("报告.txt");
        using var office = Process.Start(new ProcessStartInfo(Office!, [
            $"-env:UserInstallation={new Uri(scratch.At("profile")).AbsoluteUri}", "--headless", "--infilter=Text (encoded):UTF8", "--convert-to", "doc", "--outdir", scratch.Folder, source])
        {
            RedirectStandardOutput = true,
        })!;
        office.StandardOutput.ReadToEnd();
        office.WaitForExit();
        Assert.True(File.Exists(scratch.At("报告.doc")), "LibreOffice made no document (apt install libreoffice-writer-nogui)");
        return File.ReadAllBytes(scratch.At("报告.doc"));
    }
}

using System.Diagnostics;
using System.Globalization;
using Xunit.Sdk;

namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>
/// A run of the program on one file, its result to be written to a file: how long it took, how much memory it held at its peak, and
/// what it left behind. The peak is told by Linux only, as /proc has it; elsewhere it is 0.
/// </summary>
internal sealed record WatchedRun(Run Run, TimeSpan Time, long PeakMegabytes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static WatchedRun Read(Scratch scratch, string path)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(scratch, path);
        var (remarks, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        process.StandardInput.Close();
        long peak = 0;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            if (clock.Elapsed < Patience) continue;
            process.Kill(entireProcessTree: true);
            throw new XunitException($"still running after {Patience}: {path}");
        }
        return new(new Run(process.ExitCode, System.Text.Encoding.UTF8.GetBytes(output.Result), remarks.Result.Trim()), clock.Elapsed, peak);
    }

    /// <summary>What the result would be written to.</summary>
    public static string ResultIn(Scratch scratch) => scratch.At("结果.json");

    /// <summary>The bounds that hold whatever the file is, and that nothing lies about afterwards.</summary>
    public void AssertBounded(Scratch scratch)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"exit code {Run.ExitCode}, {PeakMegabytes} MB at most, {Time.TotalSeconds:0.0} s: {Run.Remarks}");
        Assert.InRange(PeakMegabytes, 0, 600);
        Assert.InRange(Time, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.Empty(Directory.GetFileSystemEntries(Temporary(scratch)));
    }

    /// <summary>One sentence that says why, exit code 2, and nothing written.</summary>
    public void AssertRefused(Scratch scratch, string sentence)
    {
        AssertBounded(scratch);
        Assert.Equal(2, Run.ExitCode);
        Assert.Contains(sentence, Run.Remarks, StringComparison.Ordinal);
        Assert.EndsWith("。", Run.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Run.Remarks);
        Assert.DoesNotContain("程序自己出了错", Run.Remarks, StringComparison.Ordinal);
        Assert.Empty(Run.Output);
        Assert.False(File.Exists(ResultIn(scratch)));
    }

    /// <summary>Read to its end, with the figure that stands in it.</summary>
    public void AssertRead(Scratch scratch, string quote)
    {
        AssertBounded(scratch);
        Assert.Equal((0, true), (Run.ExitCode, File.Exists(ResultIn(scratch))));
        Assert.Contains(quote, File.ReadAllText(ResultIn(scratch)), StringComparison.Ordinal);
    }

    private static string Temporary(Scratch scratch) => Directory.CreateDirectory(scratch.At("tmp")).FullName;

    private static Process Start(Scratch scratch, string path)
    {
        var start = new ProcessStartInfo(Run.Program, ["read", path, "--format", "json", "--out", ResultIn(scratch)]);
        start.Environment["TMPDIR"] = start.Environment["TMP"] = Temporary(scratch);
        return Run.Start(start);
    }

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 6 - "kB".Length), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) >> 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

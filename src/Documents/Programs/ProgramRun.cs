using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Luoshi.Documents.Programs;

/// <summary>
/// A run of a program that is not ours: in a folder of its own, with nothing to read, within the time that is left, and ended with
/// all that it started when the time is over or the user stops it.
/// </summary>
internal sealed class ProgramRun(string program, WorkFolder folder)
{
    private const int Glance = 100;
    private const int RemarksKept = 1 << 16;

    /// <summary>What it wrote before its end is read in less; who holds its output longer is another program that it left behind.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The most bytes of its output to keep; what it writes beyond is read and thrown away.</summary>
    public int OutputKept { get; init; }

    /// <summary>Variables of the program's environment beside those that we have.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <returns>How it ended; null where it could not be started.</returns>
    public ProgramOutcome? Run(IReadOnlyList<string> words, Deadline deadline)
    {
        using var process = Started(words);
        if (process is null) return null;
        process.StandardInput.Close();
        var output = new KeptOutput(process.StandardOutput.BaseStream, OutputKept);
        var remarks = new KeptOutput(process.StandardError.BaseStream, RemarksKept);
        try
        {
            while (!process.WaitForExit(Glance)) deadline.Look();
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            Offspring.End(folder);
        }
        var patience = Stopwatch.StartNew();
        while (!Task.WaitAll([output.End, remarks.End], Glance) && patience.Elapsed < Patience) deadline.Look();
        return new(process.ExitCode, output.Bytes, Encoding.UTF8.GetString(remarks.Bytes));
    }

    private Process? Started(IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            WorkingDirectory = folder.In(""),
        };
        start.Environment["TMPDIR"] = start.Environment[Offspring.Mark] = folder.In("");
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Luoshi.Terminal.Tests.Year;

/// <summary>Pages of docs/guide, walked by the real program with its clock set to each moment.</summary>
public sealed class WalkTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("a-year.md", 100)]
    [InlineData("write-a-pack.md", 20)]
    public void It_goes_as_the_guide_tells_it(string name, int least)
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Year", name));
        var count = 0;
        foreach (var step in Walk.Of(page, Write))
        {
            Take(name, step);
            count++;
        }
        Assert.True(count > least, $"only {count} steps");
    }

    public void Dispose() => _scratch.Dispose();

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_scratch.At(name))!);
        _scratch.Write(name, text);
    }

    private void Take(string page, Step step)
    {
        var run = RunAt(step);
        var where = $"{page}, line {step.Line}: luoshi {string.Join(' ', step.Words)}";
        Assert.True(run.ExitCode == (step.Refused ? 2 : 0), $"{where} ended with {run.ExitCode}.\n{run.Output}\n{run.Remarks}");
        foreach (var seen in step.Seen)
            Assert.True(Joined(run).Contains(seen, StringComparison.Ordinal), $"{where} does not show “{seen}”.\n{run.Output}\n{run.Remarks}");
    }

    /// <summary>Columns are told apart by one blank.</summary>
    private static string Joined(Run run) => string.Join(' ', $"{run.Output} {run.Remarks}".Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private Run RunAt(Step step)
    {
        var moment = DateTime.ParseExact(step.At, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("faketime", [moment, Run.Program, .. step.Words]) { WorkingDirectory = _scratch.Folder };
        start.Environment["TZ"] = "CST-8";
        start.Environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
        // Without it each timed wait of the runtime ends at once and is begun again: a command takes twice as long.
        start.Environment["FAKETIME_FORCE_MONOTONIC_FIX"] = "0";
        start.Environment["LUOSHI_AS"] = "林主任";
        start.Environment["COLUMNS"] = "160";
        return Run.With(start);
    }
}

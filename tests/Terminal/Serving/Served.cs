using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Serving;

/// <summary>The program while it serves, and what it printed so far.</summary>
internal sealed class Served(Process process) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly List<string> _lines = [];

    public static Served Start(string program, params string[] words) => Start(new ProcessStartInfo(program, words));

    public static Served Start(ProcessStartInfo start) => new Served(Run.Start(start)).Listening();

    /// <summary>All that was printed, once a line holds these words.</summary>
    public async Task<string> Until(string words)
    {
        for (var begun = Stopwatch.StartNew(); begun.Elapsed < _patience; await Task.Delay(50, TestContext.Current.CancellationToken))
            lock (_lines)
                if (_lines.Any(line => line.Contains(words, StringComparison.Ordinal))) return string.Join('\n', _lines);
        lock (_lines) throw new TimeoutException($"\"{words}\" was not printed, but: {string.Join('\n', _lines)}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private Served Listening()
    {
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return this;
    }

    private void Take(object sender, DataReceivedEventArgs line)
    {
        lock (_lines) _lines.Add(line.Data ?? "");
    }
}

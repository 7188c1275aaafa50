using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Luoshi.Soak.Writing;

/// <summary>A writer as its killer sees it: the process, and all that it has told so far.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task _listening;
    private readonly List<Told> _told = [];
    private readonly TaskCompletionSource _writes = new();

    public WriterProcess(string address, int name)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Luoshi.Soak");
        _process = Process.Start(new ProcessStartInfo(program, ["write", address, name.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        _listening = Task.Run(Listen);
    }

    /// <summary>Waits until it has written something.</summary>
    public void AwaitWriting()
    {
        if (!_writes.Task.Wait(TimeSpan.FromMinutes(1))) throw new TimeoutException("A writer has written nothing for a minute.");
    }

    /// <summary>What it has told until now.</summary>
    public IReadOnlyList<Told> HasTold()
    {
        lock (_told) return [.. _told];
    }

    /// <summary>The commands of which it has told nothing but that it gives them.</summary>
    public IEnumerable<string> UnderWay() => HasTold().GroupBy(told => told.Command).Where(lines => lines.Count() == 1).Select(lines => lines.Key);

    /// <summary>SIGKILL. What it told before is still in the pipe, and read to the end.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
        _listening.Wait();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private void Listen()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            var told = Told.Parse(line);
            lock (_told) _told.Add(told);
            if (told.Sign == Told.Acknowledged) _writes.TrySetResult();
        }
        _writes.TrySetException(new InvalidOperationException("A writer ended before it wrote anything."));
    }
}

using System.Runtime.InteropServices;

namespace Luoshi.Terminal.Outputs;

/// <summary>
/// Ctrl-C and the request to terminate, taken so that only whole files are left and nothing of what other programs were asked to do.
/// Work ends by the token: many inputs stop after those under way, a single one as soon as it sees it, with its programs and its
/// work folder gone. Where a single one sees nothing for a while, because it waits for somebody to read what it wrote, the process
/// ends between files. A second signal ends it at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _over = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly bool _many;

    public Interruption(bool many = false)
    {
        _many = many;
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Take);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _over.Set();
        _interrupt.Dispose();
        _terminate.Dispose();
    }

    private void Take(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested) return;
        signal.Cancel = true;
        _source.Cancel();
        if (_many || _over.Wait(Patience)) return;
        AtomicFile.ExitBetweenFiles(ExitCode.Interrupted);
    }
}

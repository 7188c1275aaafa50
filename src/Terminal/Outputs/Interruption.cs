using System.Runtime.InteropServices;

namespace Luoshi.Terminal.Outputs;

/// <summary>
/// Ctrl-C and the request to terminate, taken so that only whole files are left: many inputs stop after those under way, a single
/// one ends as soon as no file is half written. A second signal ends the process at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly bool _many;

    public Interruption(bool many)
    {
        _many = many;
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Take);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Take(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested) return;
        signal.Cancel = true;
        _source.Cancel();
        if (_many) return;
        AtomicFile.ExitBetweenFiles(ExitCode.Interrupted);
    }
}

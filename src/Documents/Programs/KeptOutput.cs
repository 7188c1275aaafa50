using System.Buffers;

namespace Luoshi.Documents.Programs;

/// <summary>
/// What a program writes, read as it comes. So much of it is kept and the rest thrown away; what has come can be had before the
/// end, which does not come as long as anybody holds the other side.
/// </summary>
internal sealed class KeptOutput
{
    private readonly Lock _lock = new();
    private readonly ArrayBufferWriter<byte> _kept = new();

    public KeptOutput(Stream stream, int limit) => End = Task.Factory.StartNew(
        () => Read(stream, limit), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Done when nothing more can come.</summary>
    public Task End { get; }

    /// <summary>What has come so far.</summary>
    public byte[] Bytes
    {
        get
        {
            lock (_lock) return _kept.WrittenSpan.ToArray();
        }
    }

    private void Read(Stream stream, int limit)
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (stream.Read(buffer) is var read and > 0)
                lock (_lock)
                    _kept.Write(buffer.AsSpan(0, (int)Math.Min(read, limit - _kept.WrittenCount)));
        }
        catch (Exception cause) when (cause is IOException or ObjectDisposedException)
        {
            // The run is over and nobody asks for the rest.
        }
    }
}

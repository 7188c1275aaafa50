using System.Net;

namespace Luoshi.Nodes.Tests;

/// <summary>A file of which the first half is sent, and the rest when it is let go.</summary>
internal sealed class SlowContent(byte[] file) : HttpContent
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously), _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Once half of it is on its way.</summary>
    public Task Begun => _begun.Task;

    public void Release() => _released.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(file.AsMemory(0, file.Length / 2));
        await stream.FlushAsync();
        _begun.TrySetResult();
        await _released.Task;
        await stream.WriteAsync(file.AsMemory(file.Length / 2));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = file.Length;
        return true;
    }
}

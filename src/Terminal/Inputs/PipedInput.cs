namespace Luoshi.Terminal.Inputs;

/// <summary>Standard input that need not be waited for: a stop ends the reading though nobody writes to the other end.</summary>
internal sealed class PipedInput(CancellationToken stop) : Stream
{
    private readonly Stream _input = Console.OpenStandardInput();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A read that was given up may still come to its end, and then fills bytes that nobody looks at.</summary>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var bytes = new byte[Math.Min(count, 1 << 16)];
        var reading = Task.Run(() => _input.Read(bytes));
        try
        {
            reading.Wait(stop);
        }
        catch (AggregateException cause)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause.InnerException!);
        }
        bytes.AsSpan(0, reading.Result).CopyTo(buffer.AsSpan(offset));
        return reading.Result;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !stop.IsCancellationRequested) _input.Dispose();
        base.Dispose(disposing);
    }
}

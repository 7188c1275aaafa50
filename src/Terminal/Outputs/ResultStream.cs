namespace Luoshi.Terminal.Outputs;

/// <summary>
/// Standard output as results are written to it: what keeps them from being written (a full disk behind it) is a failure that tells
/// the user, once; what is written after that goes nowhere.
/// </summary>
internal sealed class ResultStream(Stream output) : Stream
{
    private bool _failed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_failed) return;
        try
        {
            output.Write(buffer);
        }
        catch (IOException cause)
        {
            throw Failed(cause);
        }
    }

    public override void Flush()
    {
        if (_failed) return;
        try
        {
            output.Flush();
        }
        catch (IOException cause)
        {
            throw Failed(cause);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }

    private Failure Failed(IOException cause)
    {
        _failed = true;
        return new Failure(AtomicFile.Explain("/dev/stdout", cause));
    }
}

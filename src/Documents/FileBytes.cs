using System.Buffers;

namespace Luoshi.Documents;

/// <summary>The bytes of one file in a borrowed buffer, given back on disposal.</summary>
internal sealed class FileBytes : IDisposable
{
    private const int FirstGuess = 1 << 16;

    private byte[] _buffer;
    private int _length;

    private FileBytes(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    public static FileBytes Of(string path, string name, int limit)
    {
        if (Directory.Exists(path)) throw Refusal.Folder(name);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Of(stream, name, limit);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.Missing(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw Refusal.Forbidden(path);
        }
        catch (IOException cause)
        {
            throw Refusal.Device(name, cause.Message);
        }
    }

    public static FileBytes Of(Stream stream, string name, int limit)
    {
        var size = stream.CanSeek ? stream.Length : 0;
        if (size > limit) throw Refusal.TooLarge(name, limit);
        var bytes = new FileBytes(Math.Max(FirstGuess, (int)size + 1));
        try
        {
            bytes.Fill(stream, name, limit);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Fill(Stream stream, string name, int limit)
    {
        while (stream.Read(_buffer, _length, _buffer.Length - _length) is var read and > 0)
        {
            _length += read;
            if (_length > limit) throw Refusal.TooLarge(name, limit);
            if (_length == _buffer.Length) Grow();
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

using System.Buffers;

namespace Luoshi.Documents;

/// <summary>The bytes of one file in a borrowed buffer, given back on disposal.</summary>
internal sealed class FileBytes : IDisposable
{
    private const int FirstGuess = 1 << 16;

    private byte[] _buffer;
    private int _length;

    private FileBytes(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Valid until disposal.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _length);

    public static FileBytes Of(string path, string name)
    {
        if (Directory.Exists(path)) throw Refusal.Folder(name);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Of(stream, name);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw BrokenLink.At(path) ?? Refusal.Missing(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw Refusal.Forbidden(path);
        }
        catch (IOException cause)
        {
            throw BrokenLink.At(path) ?? Refusal.Device(name, cause.Message);
        }
    }

    public static FileBytes Of(Stream stream, string name)
    {
        var size = stream.CanSeek ? stream.Length : 0;
        var bytes = new FileBytes(size > DocumentOpener.Limit ? FirstGuess : Math.Max(FirstGuess, (int)size + 1));
        try
        {
            bytes.Fill(stream, name, size);
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

    private void Fill(Stream stream, string name, long size)
    {
        while (stream.Read(_buffer, _length, _buffer.Length - _length) is var read and > 0)
        {
            _length += read;
            if (Math.Max(size, _length) > DocumentOpener.Limit) RefuseTooLarge(name, Math.Max(size, _length));
            if (_length == _buffer.Length) Grow((int)Math.Max(size + 1, 2L * _length));
        }
    }

    /// <summary>How much is too much depends on what it is, which its first bytes tell.</summary>
    private void RefuseTooLarge(string name, long size)
    {
        var limit = DocumentOpener.LimitOf(FormatTeller.Outer(_buffer.AsSpan(0, _length)));
        if (size > limit) throw Refusal.TooLarge(name, limit);
    }

    private void Grow(int capacity)
    {
        var larger = ArrayPool<byte>.Shared.Rent(capacity);
        Memory.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

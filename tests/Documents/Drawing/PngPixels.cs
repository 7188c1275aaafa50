using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Luoshi.Documents.Tests.Drawing;

/// <summary>A PNG file read by the letter of its standard, as far as the kind that is written here goes.</summary>
internal sealed class PngPixels
{
    private readonly byte[] _pixels;

    public PngPixels(ReadOnlySpan<byte> file)
    {
        Assert.True(file is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..]);
        var chunks = Chunks(file[8..]);
        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks.Select(chunk => chunk.Kind));
        var head = chunks[0].Content;
        Assert.Equal(new byte[] { 8, 2, 0, 0, 0 }, head[8..]);
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        _pixels = Unfiltered(Unpacked(chunks[1].Content));
    }

    public int Width { get; }

    public int Height { get; }

    public (byte Red, byte Green, byte Blue) this[int x, int y] => (_pixels[3 * (y * Width + x)], _pixels[3 * (y * Width + x) + 1], _pixels[3 * (y * Width + x) + 2]);

    /// <summary>The places of all pixels that are so.</summary>
    public List<(int X, int Y)> Where(Func<byte, byte, byte, bool> isSo) =>
        [.. from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) where isSo(this[x, y].Red, this[x, y].Green, this[x, y].Blue) select (x, y)];

    private static List<(string Kind, byte[] Content)> Chunks(ReadOnlySpan<byte> file)
    {
        var chunks = new List<(string, byte[])>();
        while (!file.IsEmpty)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file);
            Assert.Equal(Remainder(file.Slice(4, 4 + length)), BinaryPrimitives.ReadUInt32BigEndian(file[(8 + length)..]));
            chunks.Add((Encoding.ASCII.GetString(file.Slice(4, 4)), file.Slice(8, length).ToArray()));
            file = file[(12 + length)..];
        }
        return chunks;
    }

    private static byte[] Unpacked(byte[] content)
    {
        using var stream = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private byte[] Unfiltered(byte[] rows)
    {
        var stride = 3 * Width;
        Assert.Equal(Height * (stride + 1), rows.Length);
        var pixels = new byte[Height * stride];
        for (var y = 0; y < Height; y++)
        {
            Assert.Equal(2, rows[y * (stride + 1)]);
            for (var at = 0; at < stride; at++)
                pixels[y * stride + at] = (byte)(rows[y * (stride + 1) + 1 + at] + (y == 0 ? 0 : pixels[(y - 1) * stride + at]));
        }
        return pixels;
    }

    /// <summary>Bit by bit, as the standard tells it.</summary>
    private static uint Remainder(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var one in bytes)
        {
            remainder ^= one;
            for (var bit = 0; bit < 8; bit++) remainder = (remainder & 1) == 0 ? remainder >> 1 : 0xEDB88320 ^ (remainder >> 1);
        }
        return ~remainder;
    }
}

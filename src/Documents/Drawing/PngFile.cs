using System.Buffers.Binary;
using System.IO.Compression;

namespace Luoshi.Documents.Drawing;

/// <summary>Writes an image as PNG (ISO/IEC 15948): eight bits a colour, each row told by its difference to the one above.</summary>
internal static class PngFile
{
    private const byte Colours = 2;
    private const byte DifferenceToAbove = 2;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(start => Remainder((uint)start))];

    public static byte[] Of(PageImage image)
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        Write(file, "IHDR"u8, Head(image));
        Write(file, "IDAT"u8, Packed(image));
        Write(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Head(PageImage image)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), image.Height);
        (head[8], head[9]) = (8, Colours);
        return head;
    }

    private static ReadOnlySpan<byte> Packed(PageImage image)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var stride = 3 * image.Width;
            var (above, told) = (new byte[stride], new byte[stride + 1]);
            told[0] = DifferenceToAbove;
            for (var y = 0; y < image.Height; y++)
            {
                var row = image.Pixels.AsSpan(y * stride, stride);
                for (var at = 0; at < stride; at++) told[at + 1] = (byte)(row[at] - above[at]);
                stream.Write(told);
                row.CopyTo(above);
            }
        }
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    /// <summary>A chunk: length, kind, content, and the remainder of kind and content by the polynomial of Ethernet.</summary>
    private static void Write(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Divide(Divide(uint.MaxValue, kind), content));
        file.Write(number);
    }

    private static uint Divide(uint remainder, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes) remainder = Remainders[(byte)(remainder ^ one)] ^ (remainder >> 8);
        return remainder;
    }

    private static uint Remainder(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}

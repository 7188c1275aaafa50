using System.Buffers.Binary;

namespace Luoshi.Documents.Scans;

/// <summary>Reads what stands before the pixels of a PNG file.</summary>
internal static class PngHeader
{
    private const int FirstChunk = 8;
    private const float InchesPerMetre = 39.37f;

    public static IReadOnlyList<PictureSize> Read(ReadOnlySpan<byte> bytes)
    {
        var image = default(PictureSize);
        for (var at = FirstChunk; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var kind = bytes.Slice(at + 4, 4);
            var from = at + 8;
            if (length > bytes.Length - from || kind.SequenceEqual("IDAT"u8)) break;
            var chunk = bytes.Slice(from, (int)length);
            if (kind.SequenceEqual("IHDR"u8) && length >= 8) image = image with { Width = Side(chunk), Height = Side(chunk[4..]) };
            if (kind.SequenceEqual("pHYs"u8) && length >= 9 && chunk[8] == 1) image = image with { Declared = Side(chunk) / InchesPerMetre };
            at = from + (int)length + 4;
        }
        return image.Width == 0 ? [] : [image];
    }

    private static int Side(ReadOnlySpan<byte> bytes) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(bytes));
}

using System.Buffers.Binary;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>Binds uncompressed grey images into one TIFF, as scanners with a feeder do.</summary>
internal static class TiffFile
{
    private const int Entries = 10;
    private const int Directory = 2 + 12 * Entries + 4 + 8;

    /// <param name="images">Width, height and grey values of each page.</param>
    /// <param name="dpi">Pixels to the inch.</param>
    public static byte[] Of(IReadOnlyList<(int Width, int Height, byte[] Grey)> images, int dpi)
    {
        var file = new byte[8 + images.Sum(image => Directory + image.Grey.Length)];
        ((byte[])[0x49, 0x49, 0x2A, 0, 8, 0, 0, 0]).CopyTo(file, 0);
        var at = 8;
        foreach (var (image, index) in images.Select((image, index) => (image, index)))
        {
            var (pixels, ratio) = (at + Directory, at + Directory - 8);
            var next = index == images.Count - 1 ? 0 : pixels + image.Grey.Length;
            Write(file.AsSpan(at), [(256, image.Width), (257, image.Height), (258, 8), (259, 1), (262, 1), (273, pixels), (277, 1), (278, image.Height), (279, image.Grey.Length), (282, ratio)], next);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(ratio), dpi);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(ratio + 4), 1);
            image.Grey.CopyTo(file, pixels);
            at = pixels + image.Grey.Length;
        }
        return file;
    }

    private static void Write(Span<byte> directory, (short Tag, int Value)[] entries, int next)
    {
        BinaryPrimitives.WriteInt16LittleEndian(directory, Entries);
        foreach (var ((tag, value), index) in entries.Select((entry, index) => (entry, index)))
        {
            var entry = directory[(2 + 12 * index)..];
            BinaryPrimitives.WriteInt16LittleEndian(entry, tag);
            BinaryPrimitives.WriteInt16LittleEndian(entry[2..], (short)(tag == 282 ? 5 : 4));
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], 1);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], value);
        }
        BinaryPrimitives.WriteInt32LittleEndian(directory[(2 + 12 * Entries)..], next);
    }
}

using System.Buffers.Binary;

namespace Luoshi.Documents.Scans;

/// <summary>Reads what stands before the pixels of a JPEG file.</summary>
internal static class JpegHeader
{
    private const float CentimetresPerInch = 2.54f;

    public static IReadOnlyList<PictureSize> Read(ReadOnlySpan<byte> bytes)
    {
        var declared = 0f;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF) return [];
            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) return [];
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker)) return segment.Length < 5 ? [] : [new PictureSize(Short(segment[3..]), Short(segment[1..]), declared)];
            if (marker == 0xE0 && segment.Length >= 12 && segment.StartsWith("JFIF\0"u8)) declared = Density(segment);
            at += 2 + length;
        }
        return [];
    }

    /// <summary>The markers from C0 to CF begin a frame, but for those of tables and of arithmetic coding.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static float Density(ReadOnlySpan<byte> segment) => segment[7] switch
    {
        1 => Short(segment[8..]),
        2 => Short(segment[8..]) * CentimetresPerInch,
        _ => 0,
    };

    private static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);
}

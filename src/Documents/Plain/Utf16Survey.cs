using System.Buffers.Binary;

namespace Luoshi.Documents.Plain;

/// <summary>
/// Whether bytes without a mark are UTF-16: read with the right byte order nearly every code unit of a Chinese or English text is
/// a plain character, read otherwise hardly any is.
/// </summary>
internal static class Utf16Survey
{
    private const int SampleUnits = 4096;

    public static bool IsPlain(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = Math.Min(bytes.Length / 2, SampleUnits);
        if (units < 2) return false;
        var plain = 0;
        for (var unit = 0; unit < units; unit++)
        {
            var pair = bytes.Slice(unit * 2, 2);
            var code = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(pair) : BinaryPrimitives.ReadUInt16LittleEndian(pair);
            if (IsPlain((char)code)) plain++;
        }
        return plain * 100L >= units * 95L;
    }

    private static bool IsPlain(char code) => code
        is '\t' or '\n' or '\r'
        or (>= ' ' and <= '~')
        or (>= '\u2010' and <= '\u2030')
        or (>= '\u3000' and <= '\u303F')
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uFF00' and <= '\uFFEF');
}

using System.Buffers.Binary;

namespace Luoshi.Documents.Tests.Ofd;

/// <summary>A font file with a character map and nothing else: what a reader of text looks at.</summary>
internal static class TinyFont
{
    /// <summary>Maps each character to the glyph beside it, in segments of one (format 4).</summary>
    public static byte[] WithSegments(params (char Character, int Glyph)[] map)
    {
        var sorted = map.OrderBy(pair => pair.Character).Append(('\uFFFF', 0)).ToList();
        var table = new List<byte>();
        Put(table, 4, 16 + 8 * sorted.Count, 0, 2 * sorted.Count, 0, 0, 0);
        foreach (var (character, _) in sorted) Put(table, character);
        Put(table, 0);
        foreach (var (character, _) in sorted) Put(table, character);
        foreach (var (character, glyph) in sorted) Put(table, (glyph - character) & 0xFFFF);
        foreach (var _ in sorted) Put(table, 0);
        return File(1, table);
    }

    /// <summary>Maps all characters to themselves, again and again (format 4).</summary>
    public static byte[] WithEverySegmentWhole(int segments)
    {
        var table = new List<byte>();
        Put(table, 4, 0, 0, 2 * segments, 0, 0, 0);
        for (var segment = 0; segment < segments; segment++) Put(table, 0xFFFE);
        for (var word = 0; word < 1 + 3 * segments; word++) Put(table, 0);
        return File(1, table);
    }

    /// <summary>Maps one run of characters to one run of glyphs (format 12).</summary>
    public static byte[] WithGroup(int first, int last, int glyph)
    {
        var table = new List<byte>();
        Put(table, 12, 0, 0, 28, 0, 0, 0, 1, first >> 16, first & 0xFFFF, last >> 16, last & 0xFFFF, glyph >> 16, glyph & 0xFFFF);
        return File(10, table);
    }

    private static byte[] File(int encoding, List<byte> table)
    {
        var font = new List<byte>();
        Put(font, 0x0001, 0x0000, 1, 16, 0, 0);
        font.AddRange("cmap"u8);
        Put(font, 0, 0, 0, 28, 0, 12 + table.Count);
        Put(font, 0, 1, 3, encoding, 0, 12);
        return [.. font, .. table];
    }

    private static void Put(List<byte> bytes, params int[] words)
    {
        Span<byte> word = stackalloc byte[2];
        foreach (var value in words)
        {
            BinaryPrimitives.WriteUInt16BigEndian(word, (ushort)value);
            bytes.AddRange(word);
        }
    }
}

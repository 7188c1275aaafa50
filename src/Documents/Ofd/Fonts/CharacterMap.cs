using System.Buffers.Binary;
using System.Text;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd.Fonts;

/// <summary>
/// Reads the character map of a TrueType or OpenType font the other way round: from glyphs to characters. A font that has none, or a
/// broken one, tells nothing.
/// </summary>
internal static class CharacterMap
{
    /// <summary>As many as there are; tables may tell some again and again.</summary>
    private const int MostCharacters = 0x110000;

    /// <summary>A font numbers its glyphs in two bytes, whatever its map says.</summary>
    private const int MostGlyphs = 0xFFFF;

    public static IReadOnlyDictionary<int, string> Reversed(ReadOnlySpan<byte> font)
    {
        var characters = new Dictionary<int, string>();
        try
        {
            Read(font, characters);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A table points outside of the font; what was read up to there holds.
        }
        return characters;
    }

    private static void Read(ReadOnlySpan<byte> font, Dictionary<int, string> characters)
    {
        var start = font.StartsWith("ttcf"u8) ? (int)U32(font, 12) : 0;
        for (int table = 0, tables = U16(font, start + 4); table < tables; table++)
        {
            var record = start + 12 + 16 * table;
            if (!font.Slice(record, 4).SequenceEqual("cmap"u8)) continue;
            var map = font[(int)U32(font, record + 8)..];
            ReadBest(map, characters);
            return;
        }
    }

    /// <summary>The widest of the maps that speak of Unicode.</summary>
    private static void ReadBest(ReadOnlySpan<byte> map, Dictionary<int, string> characters)
    {
        var (best, rank) = (-1, 0);
        for (int record = 0, records = U16(map, 2); record < records; record++)
        {
            var at = 4 + 8 * record;
            var offset = (int)U32(map, at + 4);
            var better = RankOf(U16(map, at), U16(map, at + 2), U16(map, offset));
            if (better > rank) (best, rank) = (offset, better);
        }
        if (best < 0) return;
        var table = map[best..];
        if (U16(table, 0) == 12) ReadGroups(table, characters);
        else ReadSegments(table, characters);
    }

    private static int RankOf(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) or (0, _, 12) => 2,
        (3, 1, 4) or (0, _, 4) => 1,
        _ => 0,
    };

    private static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, string> characters)
    {
        var left = MostCharacters;
        for (uint group = 0, groups = U32(table, 12); group < groups; group++)
        {
            var at = 16 + 12 * (int)group;
            var (first, last, glyph) = (U32(table, at), U32(table, at + 4), U32(table, at + 8));
            for (var code = first; code <= last && left-- > 0; code++) Add(characters, (int)(glyph + code - first), (int)code);
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, string> characters)
    {
        var left = MostCharacters;
        var twice = U16(table, 6);
        for (var segment = 0; segment < twice; segment += 2)
        {
            int last = U16(table, 14 + segment), first = U16(table, 16 + twice + segment);
            int delta = U16(table, 16 + 2 * twice + segment), range = 16 + 3 * twice + segment, offset = U16(table, range);
            for (var code = first; code <= last && code < 0xFFFF && left-- > 0; code++)
            {
                var glyph = offset == 0 ? code : U16(table, range + offset + 2 * (code - first));
                if (glyph != 0) Add(characters, (glyph + delta) & 0xFFFF, code);
            }
        }
    }

    /// <summary>A glyph that draws several characters is the everyday one of them, not a radical or one kept for old standards.</summary>
    private static void Add(Dictionary<int, string> characters, int glyph, int code)
    {
        if (glyph is <= 0 or > MostGlyphs || !Rune.IsValid(code) || code is < ' ' or (>= 0x7F and < 0xA0) or (>= 0xE000 and <= 0xF8FF)) return;
        if (characters.TryGetValue(glyph, out var known) && !IsRare(known[0])) return;
        characters[glyph] = code <= char.MaxValue ? Sign.Of((char)code) : new Rune(code).ToString();
    }

    private static bool IsRare(char c) => c is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF') or '\u00A0' or '\u00AD';

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}

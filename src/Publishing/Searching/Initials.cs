using System.Collections.Frozen;
using System.Text;

namespace Luoshi.Publishing.Searching;

/// <summary>
/// The first letters by which characters are read (拼音首字母): 水利局 is slj. The 3,755 most used characters stand in GB 2312 in the order of their readings, so that the code tells the letter; of the others those that
/// names of places and works often use, and of characters with two readings the second, are listed here.
/// </summary>
internal static class Initials
{
    /// <summary>The first code of each letter in the first level of GB 2312; none begins with i, u or v.</summary>
    private static readonly (char Letter, int From)[] _letters =
    [
        ('a', 0xB0A1), ('b', 0xB0C5), ('c', 0xB2C1), ('d', 0xB4EE), ('e', 0xB6EA), ('f', 0xB7A2), ('g', 0xB8C1), ('h', 0xB9FE), ('j', 0xBBF7), ('k', 0xBFA6), ('l', 0xC0AC), ('m', 0xC2E8),
        ('n', 0xC4C3), ('o', 0xC5B6), ('p', 0xC5BE), ('q', 0xC6DA), ('r', 0xC8BB), ('s', 0xC8F6), ('t', 0xCBFA), ('w', 0xCDDA), ('x', 0xCEF4), ('y', 0xD1B9), ('z', 0xD4D1),
    ];

    private const int BeyondFirstLevel = 0xD7FA;

    /// <summary>Letter by letter, the characters that are read so and whose code does not tell it.</summary>
    private const string Others =
        "b亳鲅泊 c重长曾朝盛 d岱磴 e洱 f孚涪邡畈番 g虢藁 h湟桦晖邯邗潢行灏菏 j霁缙旌莒蓟稷鄄筠校解 k岢会 l泸崂溧漯潞澧浏岚琅醴涞栾濂乐 m岷汨湄 n楠 o瓯 p濮邳鄱莆番泊 q衢邛淇谯綦黔铅 r榕 s睢沭泗濉嵊歙畲鄯单厦 t洮滕暾调 w婺尉蔚 " +
        "x忻浠荥隰厦解降 y沅瀛峪沂煜颍邕鄞鄢郾郓黟埇铅尉蔚乐 z淄圳柘枞涿秭漳长重朝传曾";

    private static readonly FrozenDictionary<char, string> _byCharacter = All();

    /// <summary>Whether characters that stand in a row in a text are read with these first letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Small letters.</param>
    public static bool Stand(string text, string letters)
    {
        for (var at = 0; at + letters.Length <= text.Length; at++)
            if (StandAt(text.AsSpan(at), letters)) return true;
        return false;
    }

    private static bool StandAt(ReadOnlySpan<char> text, string letters)
    {
        for (var at = 0; at < letters.Length; at++)
            if (!_byCharacter.TryGetValue(text[at], out var known) || !known.Contains(letters[at], StringComparison.Ordinal)) return false;
        return true;
    }

    private static FrozenDictionary<char, string> All()
    {
        Dictionary<char, string> known = [];
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        Span<byte> bytes = stackalloc byte[4];
        for (var character = '\u4e00'; character <= '\u9fa5'; character++)
            if (encoding.GetBytes([character], bytes) == 2 && LetterOf((bytes[0] << 8) | bytes[1], bytes[1]) is { } letter) known[character] = letter.ToString();
        foreach (var group in Others.Split(' '))
            foreach (var character in group.AsSpan(1))
                if (!known.GetValueOrDefault(character, "").Contains(group[0], StringComparison.Ordinal)) known[character] = known.GetValueOrDefault(character, "") + group[0];
        return known.ToFrozenDictionary();
    }

    /// <summary>GB 2312 holds only codes whose second byte is A1 or above; the rest belong to later sets.</summary>
    private static char? LetterOf(int code, byte second) => second < 0xA1 || code < _letters[0].From || code >= BeyondFirstLevel ? null : Array.FindLast(_letters, letter => letter.From <= code).Letter;
}

using System.Buffers;
using System.Text;

namespace Luoshi.Documents.Plain;

/// <summary>Bytes to text: the encoding told by content, broken places counted and found.</summary>
internal static class TextDecoder
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 127]);

    /// <summary>
    /// What the text itself declares to be in is believed only as far as the bytes bear it out.
    /// </summary>
    public static (string Text, TextEncoding Encoding, Damage? Damage) Decode(string name, ReadOnlySpan<byte> bytes, TextEncoding? declared = null)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Utf8(name, bytes, mark: 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(name, bytes, bigEndian: false, mark: 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(name, bytes, bigEndian: true, mark: 2);

        var control = bytes.IndexOfAny(Controls);
        if (declared == TextEncoding.Gb18030 && control < 0 && IsGb18030(bytes)) return Gb18030(bytes, null);
        if (control < 0 && System.Text.Unicode.Utf8.IsValid(bytes)) return Utf8(name, bytes, mark: 0);
        if (Utf16Survey.IsPlain(bytes, bigEndian: false)) return Utf16(name, bytes, bigEndian: false, mark: 0);
        if (Utf16Survey.IsPlain(bytes, bigEndian: true)) return Utf16(name, bytes, bigEndian: true, mark: 0);
        if (control >= 0) RefuseBinary(name, bytes, control);
        return Utf8OrGb18030(name, bytes);
    }

    /// <summary>A stray control character or two, as PDF converters leave them, does not make a file binary.</summary>
    private static void RefuseBinary(string name, ReadOnlySpan<byte> bytes, int first)
    {
        var count = 0;
        for (var rest = bytes[first..]; ;)
        {
            var next = rest.IndexOfAny(Controls);
            if (next < 0) break;
            count++;
            rest = rest[(next + 1)..];
        }
        if (count * 200L > bytes.Length) throw Refusal.Binary(name, first);
    }

    private static (string, TextEncoding, Damage?) Utf8OrGb18030(string name, ReadOnlySpan<byte> bytes)
    {
        var utf8 = EncodingSurvey.OfUtf8(bytes);
        if (utf8.MostlySound) return Utf8(name, bytes, mark: 0);
        if (utf8.Sound > utf8.Broken) throw Refusal.Broken(name, "UTF-8", DamageOf(bytes, utf8)!);

        var gb18030 = EncodingSurvey.OfGb18030(bytes);
        if (gb18030.Common * 2L < gb18030.Sound || gb18030.Broken > gb18030.Sound) throw Refusal.UnknownEncoding(name);
        var damage = DamageOf(bytes, gb18030);
        if (!gb18030.MostlySound) throw Refusal.Broken(name, "GB18030", damage!);
        return Gb18030(bytes, damage);
    }

    /// <summary>Characters are never more than bytes, so they need not be counted before they are decoded.</summary>
    private static (string, TextEncoding, Damage?) Gb18030(ReadOnlySpan<byte> bytes, Damage? damage)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        var count = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetChars(bytes, characters);
        var text = new string(characters, 0, count);
        ArrayPool<char>.Shared.Return(characters);
        return (text, TextEncoding.Gb18030, damage);
    }

    /// <summary>
    /// A few Chinese characters in GB18030 can be sound UTF-8 by chance, but then only as Latin or Greek letters of two bytes: a
    /// text that is sound UTF-8 with longer ones is UTF-8, whatever it declares.
    /// </summary>
    private static bool IsGb18030(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes) && bytes.IndexOfAnyInRange((byte)0xE0, (byte)0xFF) >= 0) return false;
        var survey = EncodingSurvey.OfGb18030(bytes);
        return survey.Broken == 0 && survey.Common * 10L >= survey.Sound * 9L;
    }

    private static (string, TextEncoding, Damage?) Utf8(string name, ReadOnlySpan<byte> bytes, int mark)
    {
        var body = bytes[mark..];
        if (System.Text.Unicode.Utf8.IsValid(body)) return (Encoding.UTF8.GetString(body), TextEncoding.Utf8, null);
        var survey = EncodingSurvey.OfUtf8(bytes);
        var damage = DamageOf(bytes, survey);
        return survey.MostlySound
            ? (Encoding.UTF8.GetString(body), TextEncoding.Utf8, damage)
            : throw Refusal.Broken(name, "UTF-8", damage!);
    }

    private static (string, TextEncoding, Damage?) Utf16(string name, ReadOnlySpan<byte> bytes, bool bigEndian, int mark)
    {
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes[mark..]);
        if (text.Contains('\0')) throw Refusal.Binary(name, mark + text.IndexOf('\0') * 2);
        var encoding = bigEndian ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian;
        var broken = text.AsSpan().Count('\uFFFD');
        if (broken == 0) return (text, encoding, null);
        var first = text.IndexOf('\uFFFD');
        var damage = new Damage(broken, mark + first * 2, 1 + text.AsSpan(0, first).Count('\n'));
        return broken * 50L <= text.Length ? (text, encoding, damage) : throw Refusal.Broken(name, "UTF-16", damage);
    }

    private static Damage? DamageOf(ReadOnlySpan<byte> bytes, EncodingSurvey survey) => survey.Broken == 0
        ? null
        : new(survey.Places, survey.FirstBroken, 1 + bytes[..survey.FirstBroken].Count((byte)'\n'));
}

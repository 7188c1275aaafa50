using System.Text;

namespace Luoshi.Documents.Pdf;

/// <summary>
/// Hides from the parser what no text needs and what it follows without end when it leads in a circle: name trees, colours, patterns,
/// and objects that are nothing but a reference to another. The names are overwritten in place, so every offset stays what it was.
/// </summary>
internal static class Blinkers
{
    private static readonly byte[][] Hidden =
        [.. new[] { "Names", "Dests", "ColorSpace", "Pattern", "Shading", "SMask" }.Select(Encoding.ASCII.GetBytes)];

    private static ReadOnlySpan<byte> Utf16 => "UniGB-UTF16-"u8;

    /// <summary>The bytes as the parser may see them: a copy, or the same where there is nothing to hide.</summary>
    public static ReadOnlyMemory<byte> PutOn(ReadOnlyMemory<byte> file)
    {
        var copy = file.ToArray();
        PutOn(copy.AsSpan());
        return copy;
    }

    public static void PutOn(Span<byte> bytes)
    {
        for (var at = Next(bytes, 0, (byte)'/'); at >= 0; at = Next(bytes, at + 1, (byte)'/'))
            if (IsHidden(bytes[(at + 1)..]))
                Blot(bytes[(at + 1)..]);
            else if (bytes[(at + 1)..].StartsWith(Utf16))
                Rename(bytes[(at + 1)..]);
        for (var at = Next(bytes, 0, (byte)'R'); at >= 0; at = Next(bytes, at + 1, (byte)'R')) HideMereReference(bytes, at);
    }

    private static int Next(ReadOnlySpan<byte> bytes, int from, byte mark)
    {
        var found = from < bytes.Length ? bytes[from..].IndexOf(mark) : -1;
        return found < 0 ? -1 : from + found;
    }

    private static bool IsHidden(ReadOnlySpan<byte> name)
    {
        foreach (var hidden in Hidden)
            if (Matches(name, hidden))
                return true;
        return false;
    }

    /// <summary>A name may spell any of its characters as # and two hexadecimal digits.</summary>
    private static bool Matches(ReadOnlySpan<byte> name, ReadOnlySpan<byte> hidden)
    {
        var at = 0;
        foreach (var expected in hidden)
        {
            if (at >= name.Length) return false;
            if (name[at] == expected) at++;
            else if (Spelled(name[at..]) == expected) at += 3;
            else return false;
        }
        return at >= name.Length || !char.IsAsciiLetterOrDigit((char)name[at]);
    }

    private static int Spelled(ReadOnlySpan<byte> name) =>
        name.Length >= 3 && name[0] == '#' && char.IsAsciiHexDigit((char)name[1]) && char.IsAsciiHexDigit((char)name[2])
            ? Convert.ToInt32(Encoding.ASCII.GetString(name[1..3]), 16)
            : -1;

    private static void Blot(Span<byte> name)
    {
        if (name[0] == '#') "#5F"u8.CopyTo(name);
        else name[0] = (byte)'_';
    }

    /// <summary>The parser knows no Chinese character in codes by UTF-16; the older table of that name tells the same ones.</summary>
    private static void Rename(Span<byte> name)
    {
        if (name.Length <= Utf16.Length) return;
        var direction = name[Utf16.Length];
        "UniGB-UCS2-"u8.CopyTo(name);
        (name[11], name[12]) = (direction, (byte)' ');
    }

    /// <summary>obj 12 0 R endobj: the reference becomes null.</summary>
    private static void HideMereReference(Span<byte> bytes, int mark)
    {
        var at = mark - 1;
        if (!SkipBlanks(bytes, ref at) || !SkipDigits(bytes, ref at) || !SkipBlanks(bytes, ref at) || !SkipDigits(bytes, ref at)) return;
        var start = at + 1;
        SkipBlanks(bytes, ref at);
        if (at < 2 || !bytes[(at - 2)..(at + 1)].SequenceEqual("obj"u8)) return;
        bytes[start..(mark + 1)].Fill((byte)' ');
        "null"u8.CopyTo(bytes[start..]);
    }

    private static bool SkipBlanks(ReadOnlySpan<byte> bytes, ref int at)
    {
        var from = at;
        while (at >= 0 && bytes[at] is 0 or 9 or 10 or 12 or 13 or 32) at--;
        return at < from;
    }

    private static bool SkipDigits(ReadOnlySpan<byte> bytes, ref int at)
    {
        var from = at;
        while (at >= 0 && char.IsAsciiDigit((char)bytes[at])) at--;
        return at < from;
    }
}

using System.Globalization;
using System.Text;

namespace Luoshi.Sending.Signed;

/// <summary>What another machine said, as words for a page: without tags, without signs that nobody sees, not long.</summary>
internal static class SaidWords
{
    private const int Longest = 200;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var words = new StringBuilder();
        var isTag = false;
        foreach (var rune in Encoding.UTF8.GetString(bytes).EnumerateRunes())
        {
            if (rune.Value == '<') isTag = true;
            if (!isTag && IsSeen(rune)) words.Append(rune);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
            if (rune.Value == '>') isTag = false;
        }
        var said = words.ToString().Replace("  ", " ", StringComparison.Ordinal).Trim();
        return said.Length > Longest ? said[..(char.IsHighSurrogate(said[Longest - 1]) ? Longest - 1 : Longest)] + "…" : said;
    }

    // U+FFFD stands where bytes were cut off or are no text.
    private static bool IsSeen(Rune rune) => rune.Value is not (0xFFFD or '>') && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

using System.Text;

namespace Luoshi.Ledger.Proposals.Wording;

/// <summary>Words of a report as a table shows them: on one line, without the blanks that paging and typesetting left.</summary>
internal static class Lines
{
    // Numbering and dashes before a heading: ——, 第一，, （一）, 1.
    private const string Leading = "—-–·•*# ";

    public static string Joined(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder(text.Length);
        var blank = false;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                blank = true;
                continue;
            }
            // Only between two words of Latin letters does a blank mean something.
            if (blank && joined.Length > 0 && char.IsAsciiLetter(joined[^1]) && char.IsAsciiLetter(sign)) joined.Append(' ');
            joined.Append(sign);
            blank = false;
        }
        return joined.ToString();
    }

    public static string Title(string heading)
    {
        var title = Joined(heading).TrimStart(Leading.ToCharArray());
        var comma = title.AsSpan().IndexOfAny("，,、");
        return title.StartsWith('第') && comma is > 1 and < 5 ? title[(comma + 1)..] : title;
    }
}

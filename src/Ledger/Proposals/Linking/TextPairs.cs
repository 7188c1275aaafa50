using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Proposals.Linking;

/// <summary>What a text is compared by: neighbouring characters, and numbers as they are written.</summary>
internal static partial class TextPairs
{
    private const string Signs = "，。、；：“”‘’（）《》,.;:()—- \n\r\t　";

    public static HashSet<int> Of(string text)
    {
        var pairs = new HashSet<int>();
        for (var at = 0; at + 1 < text.Length; at++)
            if (!Signs.Contains(text[at], StringComparison.Ordinal) && !Signs.Contains(text[at + 1], StringComparison.Ordinal))
                pairs.Add((text[at] << 16) | text[at + 1]);
        return pairs;
    }

    public static HashSet<string> Numbers(string text) => [.. Number().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

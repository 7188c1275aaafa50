namespace Luoshi.Checking.Inside;

/// <summary>Small numbers as they are written in running text: 两, 十二, 8.</summary>
internal static class ChineseCount
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number, 1 to 99; null for anything else.</summary>
    public static int? Of(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > 3) return null;
        if (int.TryParse(words, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var plain)) return plain is > 0 and < 100 ? plain : null;
        var ten = words.IndexOf('十');
        if (ten < 0) return words.Length == 1 ? Digit(words[0]) : null;
        var tens = ten == 0 ? 1 : Digit(words[0]);
        var ones = ten == words.Length - 1 ? 0 : Digit(words[^1]);
        return tens * 10 + ones;
    }

    private static int? Digit(char c) => c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal) is var value and > 0 ? value : null;
}

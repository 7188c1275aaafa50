namespace Luoshi.Terminal.Typesetting;

/// <summary>
/// How many columns of a screen words take: two for a Chinese character or a full-width mark, none for a mark that sits on the
/// character before it, one for any other. Marks that both scripts use (“ ” … — ≥) are taken as narrow, as terminals do.
/// </summary>
internal static class ScreenWidth
{
    public static int Of(ReadOnlySpan<char> words)
    {
        var width = 0;
        foreach (var letter in words) width += Of(letter);
        return width;
    }

    /// <summary>Of a pair of surrogates the first takes both columns.</summary>
    public static int Of(char letter) => letter switch
    {
        < '\u0300' => 1,
        <= '\u036F' => 0,
        < '\u1100' => 1,
        <= '\u115F' => 2,
        >= '\u200B' and <= '\u200F' or >= '\uFE00' and <= '\uFE0F' or '\uFEFF' => 0,
        >= '\u2E80' and <= '\uA4CF' => 2,
        >= '\uAC00' and <= '\uD7A3' => 2,
        >= '\uD800' and <= '\uDBFF' => 2,
        >= '\uDC00' and <= '\uDFFF' => 0,
        >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' => 2,
        >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' => 2,
        _ => 1,
    };

    /// <summary>The words as far as the columns go, with … where something is left out.</summary>
    public static string Cut(string words, int width)
    {
        if (Of(words) <= width) return words;
        var (end, used) = (0, 1);
        while (end < words.Length && used + Of(words[end]) <= width) used += Of(words[end++]);
        // Marks above a letter and second halves of a pair take no room: they stay with what they belong to.
        if (end > 0 && char.IsHighSurrogate(words[end - 1])) end--;
        return words[..end] + "…";
    }

    public static string Pad(string words, int width) => words + new string(' ', Math.Max(0, width - Of(words)));
}

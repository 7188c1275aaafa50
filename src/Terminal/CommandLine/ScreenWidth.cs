namespace Luoshi.Terminal.CommandLine;

/// <summary>How many columns of a screen words take: two for a Chinese character or a full-width mark, one for any other.</summary>
internal static class ScreenWidth
{
    public static int Of(string words) => words.Sum(letter => letter is >= '\u1100' and not ('…' or '“' or '”') ? 2 : 1);

    public static string Pad(string words, int width) => words + new string(' ', Math.Max(0, width - Of(words)));
}

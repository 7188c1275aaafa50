namespace Luoshi.Documents.Numerals;

/// <summary>The mark that a bulleted paragraph begins with.</summary>
internal static class Bullets
{
    /// <summary>The mark itself, or a plain dot for one that only its font knows.</summary>
    public static string Shown(string mark) => mark.Length == 0 || mark.Any(letter => letter is >= '\uE000' and <= '\uF8FF') ? "•" : mark;
}

using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Mending;

/// <summary>Tells a line that holds a page's number alone: 12, - 12 -, 第12页.</summary>
internal static class PageNumbers
{
    private const int MostDigits = 3;

    /// <summary>Where the digits stand in a line from <paramref name="start"/> to <paramref name="end"/>; null where it holds more than a page number.</summary>
    public static Span? Find(string source, int start, int end)
    {
        while (start < end && IsMark(source[start]))
            start++;
        while (end > start && IsMark(source[end - 1]))
            end--;
        if (end == start || end - start > MostDigits)
            return null;
        for (var at = start; at < end; at++)
            if (!CharKind.IsDigit(source[at]) && !CharKind.IsWideDigit(source[at]))
                return null;
        return new Span(start, end);
    }

    private static bool IsMark(char c) => c is '-' or '—' or '–' or '－' or '·' or '第' or '页' || CharKind.IsBlank(c) || CharKind.IsInvisible(c);
}

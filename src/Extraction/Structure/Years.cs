using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Structure;

/// <summary>Reads calendar years and the periods of five-year plans out of text.</summary>
internal static class Years
{
    private const int First = 1949;
    private const int Last = 2099;

    /// <summary>The last year of 十一五.</summary>
    private const int FirstPeriod = 2010;

    /// <summary>The four-digit year that begins at <paramref name="at"/> and is followed by 年; null where there is none.</summary>
    public static int? At(ReadOnlySpan<char> text, int at)
    {
        if (at + 4 >= text.Length || text[at + 4] != '年' || (at > 0 && CharKind.IsDigit(text[at - 1])))
            return null;
        return Four(text, at);
    }

    /// <summary>Four digits at <paramref name="at"/> that can be a year of the republic; null where they cannot.</summary>
    public static int? Four(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at + 4 > text.Length)
            return null;
        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (!CharKind.IsDigit(text[i]))
                return null;
            year = year * 10 + (text[i] - '0');
        }

        return year is >= First and <= Last ? year : null;
    }

    public static int? LastIn(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 5; at >= 0; at--)
            if (At(text, at) is { } year)
                return year;
        return null;
    }

    public static int? FirstIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 4 < text.Length; at++)
            if (At(text, at) is { } year)
                return year;
        return null;
    }

    /// <summary>The last year of the latest five-year plan that <paramref name="text"/> names; null where it names none.</summary>
    public static int? LatestPeriodEndIn(ReadOnlySpan<char> text)
    {
        int? latest = null;
        for (var at = 0; at < text.Length; at++)
            if (PlanPeriodEnd(text, at) is { } end && !(end <= latest))
                latest = end;
        return latest;
    }

    /// <summary>The last year of the five-year plan named at <paramref name="at"/> (“十四五” is 2025); null where none is named.</summary>
    public static int? PlanPeriodEnd(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '十' || (at > 0 && CharKind.IsChineseDigit(text[at - 1])))
            return null;
        return text[at..] is ['十', var ordinal, '五', ..] && "一二三四五六七八九".IndexOf(ordinal) is var n and >= 0 ? FirstPeriod + 5 * n : null;
    }
}

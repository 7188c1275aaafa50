using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures.Traps;

/// <summary>Tells dates, years, months, anniversaries and times of day.</summary>
internal sealed class DateRule(FigureWords words)
{
    public Trap? Read(ReadOnlySpan<char> text, int at, int end)
    {
        var digits = end - at;
        return digits switch
        {
            4 => Year(text, at, end),
            1 or 2 => Short(text, at, end),
            3 when text[end..].StartsWith("周年") => new Trap(at, end + 2, SkipReason.Date),
            _ => null,
        };
    }

    private Trap? Year(ReadOnlySpan<char> text, int at, int end)
    {
        if (Years.Four(text, at) is null)
            return null;
        var next = At(text, end);
        if (next == '年')
            return new Trap(at, Tail(text, end + 1), SkipReason.Date);
        if (next is '-' or '/' or '—' or '～' or '至' && CharKind.IsDigit(At(text, end + 1)))
            return Span(text, at, end);
        var unit = words.Units.Match(text, end);
        if (next is '.' && CharKind.IsDigit(At(text, end + 1)))
            return null;
        return unit == 0 && !IsScale(next) ? new Trap(at, end, SkipReason.Name) : null;
    }

    /// <summary>2021—2025年, 2026-02-09, 2026/2/9 09:45.</summary>
    private static Trap? Span(ReadOnlySpan<char> text, int at, int end)
    {
        var stop = end;
        while (At(text, stop) is '-' or '/' or '—' or '～' or '至' && CharKind.IsDigit(At(text, stop + 1)))
        {
            stop++;
            while (CharKind.IsDigit(At(text, stop)))
                stop++;
        }

        if (At(text, stop) is '年' or '月' or '日')
            return new Trap(at, Tail(text, stop + 1), SkipReason.Date);
        return stop - end is >= 3 and <= 6 && At(text, stop) is not ('%' or '万' or '亿') ? new Trap(at, stop, SkipReason.Date) : null;
    }

    private static bool IsScale(char c) => c is '万' or '亿' or '余' or '多' or '千' or '百';

    private static Trap? Short(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[end..];
        if (rest.StartsWith("周年"))
            return new Trap(at, end + 2, SkipReason.Date);
        var value = end - at == 1 ? text[at] - '0' : (text[at] - '0') * 10 + text[at + 1] - '0';
        if (rest.StartsWith("月") && value is >= 1 and <= 12)
            return new Trap(at, Tail(text, end + 1), SkipReason.Date);
        if (rest.StartsWith("年") && value < 100 && CharKind.IsDigit(At(text, end + 1)) && IsMonth(text, end + 1))
            return new Trap(at, Tail(text, end + 1), SkipReason.Date);
        if (rest.StartsWith("日") && value is >= 1 and <= 31 && At(text, end + 1) is not ('均' or '产'))
            return new Trap(at, end + 1, SkipReason.Date);
        if (At(text, end) is '-' or '—' or '～' or '至' or '到' && MonthsBehind(text, end + 1) is var stop and > 0)
            return new Trap(at, Tail(text, stop), SkipReason.Date);
        return Clock(text, at, end, value);
    }

    private static bool IsMonth(ReadOnlySpan<char> text, int at)
    {
        while (CharKind.IsDigit(At(text, at)))
            at++;
        return At(text, at) == '月';
    }

    private static int MonthsBehind(ReadOnlySpan<char> text, int at)
    {
        var stop = at;
        while (stop < at + 2 && CharKind.IsDigit(At(text, stop)))
            stop++;
        return stop > at && At(text, stop) == '月' ? stop + 1 : 0;
    }

    private static Trap? Clock(ReadOnlySpan<char> text, int at, int end, int value)
    {
        if (value <= 24 && IsMinutes(text, end))
        {
            var stop = end;
            while (IsMinutes(text, stop))
                stop += 3;
            return new Trap(at, stop, SkipReason.Clock);
        }

        return At(text, end) == '时' && value <= 24 && At(text, end + 1) is not ('间' or '期' or '代')
            ? new Trap(at, end + 1, SkipReason.Clock)
            : null;
    }

    /// <summary>:45, but not the year in 附件1:2025年.</summary>
    private static bool IsMinutes(ReadOnlySpan<char> text, int at) =>
        At(text, at) == ':' && CharKind.IsDigit(At(text, at + 1)) && CharKind.IsDigit(At(text, at + 2)) && !CharKind.IsDigit(At(text, at + 3));

    /// <summary>Month and day behind a year, day behind a month.</summary>
    private static int Tail(ReadOnlySpan<char> text, int at)
    {
        foreach (var mark in "月日")
        {
            var stop = at;
            while (stop < at + 2 && CharKind.IsDigit(At(text, stop)))
                stop++;
            if (stop > at && At(text, stop) == mark)
                at = stop + 1;
        }

        return at;
    }

    private static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}

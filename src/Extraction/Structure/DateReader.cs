using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Structure;

/// <summary>Reads a full date (2025年1月19日, 二〇一九年一月九日, 19年2月24日) out of mended text.</summary>
internal static class DateReader
{
    /// <summary>The first full date in <paramref name="text"/>; null where there is none.</summary>
    public static DateOnly? FirstIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var year = Field(text, at, '年', out var next);
            if (year is null)
                continue;
            var month = Field(text, next, '月', out next);
            var day = month is null ? null : Field(text, next, '日', out _);
            if (day is not null && Valid(year.Value, month!.Value, day.Value) is { } date)
                return date;
        }

        return null;
    }

    private static DateOnly? Valid(int year, int month, int day)
    {
        if (year < 100)
            year += 2000;
        return year is > 1949 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>A number of one to four digits, Arabic or Chinese, before <paramref name="mark"/>.</summary>
    private static int? Field(ReadOnlySpan<char> text, int at, char mark, out int next)
    {
        next = at;
        if (at > 0 && at < text.Length && IsDigit(text[at]) && IsDigit(text[at - 1]))
            return null;
        var end = at;
        while (end < text.Length && end - at < 4 && IsDigit(text[end]))
            end++;
        if (end == at || end >= text.Length || text[end] != mark)
            return null;
        next = end + 1;
        return Value(text[at..end]);
    }

    private static bool IsDigit(char c) => CharKind.IsDigit(c) || CharKind.IsChineseDigit(c);

    private static int? Value(ReadOnlySpan<char> digits)
    {
        if (digits.Contains('十'))
            return Tens(digits);
        var value = 0;
        foreach (var c in digits)
        {
            if (One(c) is not { } digit)
                return null;
            value = value * 10 + digit;
        }

        return value;
    }

    private static int? Tens(ReadOnlySpan<char> digits)
    {
        var ten = digits.IndexOf('十');
        var high = ten == 0 ? 1 : One(digits[ten - 1]);
        var low = ten + 1 == digits.Length ? 0 : One(digits[ten + 1]);
        return high * 10 + low;
    }

    private static int? One(char c) => CharKind.IsDigit(c) ? c - '0'
        : c == '零' ? 0
        : "〇一二三四五六七八九".IndexOf(c) is var n and >= 0 ? n : null;
}

using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Items;

/// <summary>Reads when an item is due from its words (9月底前, 上半年, 到2027年); by default the end of the plan year.</summary>
internal static class DueRule
{
    private static readonly (string Words, int Month)[] Terms =
    [
        ("一季度", 3), ("上半年", 6), ("二季度", 6), ("前三季度", 9), ("三季度", 9), ("四季度", 12), ("年底", 12), ("年末", 12), ("年内", 12),
    ];

    public static DateOnly? Of(ReadOnlySpan<char> item, int? planYear)
    {
        if (planYear is not { } year)
            return null;
        if (MonthOf(item) is { } month)
            return LastDay(year, month);
        if (Ahead(item, year) is { } later)
            return LastDay(later, 12);
        foreach (var (words, end) in Terms)
            if (item.Contains(words, StringComparison.Ordinal))
                return LastDay(year, end);
        return LastDay(year, 12);
    }

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>9月底前, 6月前, 10月1日前.</summary>
    private static int? MonthOf(ReadOnlySpan<char> item)
    {
        for (var at = 0; at < item.Length; at++)
        {
            if (item[at] != '月' || at == 0 || !CharKind.IsDigit(item[at - 1]))
                continue;
            var behind = item[(at + 1)..Math.Min(item.Length, at + 6)];
            var month = item[at - 1] - '0' + (at > 1 && item[at - 2] == '1' ? 10 : 0);
            if (month is >= 1 and <= 12 && (behind.StartsWith("底") || behind.StartsWith("前") || behind.StartsWith("末") || behind.Contains("日前", StringComparison.Ordinal)))
                return behind.StartsWith("前") && month > 1 ? month - 1 : month;
        }

        return null;
    }

    private static int? Ahead(ReadOnlySpan<char> item, int planYear)
    {
        for (var at = 1; at < item.Length; at++)
            if (item[at - 1] == '到' && Years.At(item, at) is { } year && year > planYear)
                return year;
        return null;
    }
}

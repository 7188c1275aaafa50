using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Items;

/// <summary>
/// Reads when an item is due from its words (5月20日前, 9月底前, 10月建成, 上半年, 2026年底前, 到2027年); by default the end of the plan
/// year. The last day that still keeps the promise is told: 9月前 means the last of August, 10月1日前 the first of October.
/// </summary>
internal sealed class DueRule(ItemWords words)
{
    private const int December = 12;

    private static readonly (string Words, int Month)[] Terms =
    [
        ("一季度", 3), ("上半年", 6), ("二季度", 6), ("前三季度", 9), ("三季度", 9), ("四季度", December), ("年底", December), ("年末", December), ("年内", December),
    ];

    private static readonly string[] YearEnds = ["底", "末", "年底", "年末", "内"];

    public DateOnly? Of(ReadOnlySpan<char> item, int? planYear)
    {
        if (planYear is not { } year)
            return null;
        if (OfMonth(item, year) is { } day)
            return day;
        if (Ahead(item, year) is { } later)
            return LastDay(later, December);
        foreach (var (term, month) in Terms)
            if (item.Contains(term, StringComparison.Ordinal))
                return LastDay(year, month);
        return LastDay(year, December);
    }

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>The last month told in the item that says when; of the plan year unless a later one stands before it.</summary>
    private DateOnly? OfMonth(ReadOnlySpan<char> item, int planYear)
    {
        for (var at = item.Length - 1; at > 0; at--)
        {
            if (item[at] != '月' || NumberBefore(item, at, out var from) is not (>= 1 and <= 12 and var month))
                continue;
            if (YearBefore(item, from, planYear) is { } year && EndOf(item[(at + 1)..], year, month) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>What the words behind a month make of it; null where they name no time to be done by.</summary>
    private DateOnly? EndOf(ReadOnlySpan<char> behind, int year, int month)
    {
        if (behind.StartsWith("前") || behind.StartsWith("之前"))
            return new DateOnly(year, month, 1).AddDays(-1);
        if (behind.StartsWith("底") || behind.StartsWith("末") || behind.StartsWith("份"))
            return LastDay(year, month);
        var digits = 0;
        while (digits < behind.Length && CharKind.IsDigit(behind[digits]))
            digits++;
        if (digits > 0 && digits < behind.Length && behind[digits] == '日' && NumberBefore(behind, digits, out _) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            return new DateOnly(year, month, day);
        return words.Strengths.Match(behind, 0, out var strength) > 0 && strength == StrengthRule.Firm ? LastDay(year, month) : null;
    }

    /// <summary>The number of one or two digits that ends before <paramref name="end"/>; null where none does.</summary>
    private static int? NumberBefore(ReadOnlySpan<char> item, int end, out int from)
    {
        from = end;
        while (from > 0 && CharKind.IsDigit(item[from - 1]))
            from--;
        return end - from is 1 or 2 ? int.Parse(item[from..end]) : null;
    }

    /// <summary>The year told before a month, the plan year where none is; null where it is past.</summary>
    private static int? YearBefore(ReadOnlySpan<char> item, int month, int planYear) =>
        month < 5 || Years.At(item, month - 5) is not { } year ? planYear : year < planYear ? null : year;

    /// <summary>到2027年, 2026年底前.</summary>
    private static int? Ahead(ReadOnlySpan<char> item, int planYear)
    {
        for (var at = 0; at < item.Length; at++)
            if (Years.At(item, at) is { } year && year > planYear && (at > 0 && item[at - 1] == '到' || IsYearEnd(item[Math.Min(item.Length, at + 5)..])))
                return year;
        return null;
    }

    private static bool IsYearEnd(ReadOnlySpan<char> behind)
    {
        foreach (var end in YearEnds)
            if (behind.StartsWith(end))
                return true;
        return false;
    }
}

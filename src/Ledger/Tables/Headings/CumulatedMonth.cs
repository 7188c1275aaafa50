using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Tables.Headings;

/// <summary>Until which month a heading speaks: 1—5月 and 截至5月底 are 5, 一季度 is 3, 上半年 is 6.</summary>
internal static partial class CumulatedMonth
{
    private static readonly (string Word, int Month)[] _words =
    [
        ("前三季度", 9), ("第一季度", 3), ("第二季度", 6), ("第三季度", 9), ("第四季度", 12), ("一季度", 3), ("二季度", 6), ("三季度", 9), ("四季度", 12),
        ("上半年", 6), ("下半年", 12), ("全年", 12), ("年终", 12),
    ];

    /// <summary>Null where the heading names no month.</summary>
    public static int? In(string heading)
    {
        if (Month().Matches(heading) is [.., var last] && int.Parse(last.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var month and >= 1 and <= 12) return month;
        foreach (var (word, end) in _words)
            if (heading.Contains(word, StringComparison.Ordinal))
                return end;
        return null;
    }

    /// <summary>Whether a heading says nothing but a time.</summary>
    public static bool Is(string heading) => In(heading) is not null && Rest().Replace(_words.Aggregate(heading, (rest, pair) => rest.Replace(pair.Word, "", StringComparison.Ordinal)), "").Length == 0;

    [GeneratedRegex(@"(\d{1,2})月", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"[\d月年份底末截至到—–~～\-、]", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}

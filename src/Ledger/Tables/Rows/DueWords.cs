using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>When a task is due, as tables write it: 2025-06-30, 2025年6月底前, 6月底, 上半年, 三季度, 年底, 全年.</summary>
internal static partial class DueWords
{
    private static readonly string[] _never = ["长期", "持续", "常态", "长年", "按时序", "按序时", "适时", "/", "—", "-", "无"];

    private static readonly (string Word, int Month)[] _ends =
    [
        ("一季度", 3), ("上半年", 6), ("二季度", 6), ("年中", 6), ("前三季度", 9), ("三季度", 9), ("四季度", 12), ("下半年", 12), ("全年", 12), ("年底", 12), ("年末", 12), ("年内", 12), ("年度", 12), ("当年", 12),
    ];

    /// <summary>Whether the words were understood, and the day; a task without an end has none.</summary>
    public static (bool Understood, DateOnly? Due) Read(string text, int year)
    {
        var words = text.Replace(" ", "", StringComparison.Ordinal).Trim();
        if (words.Length == 0 || _never.Any(never => words == never || never.Length > 1 && words.Contains(never, StringComparison.Ordinal))) return (true, null);
        if (Written().Match(words) is { Success: true } written) return OfDay(written, year);
        if (MonthOnly().Match(words) is { Success: true } month) return OfMonth(month, year);
        foreach (var (word, end) in _ends)
            if (words.Contains(word, StringComparison.Ordinal))
                return (true, EndOf(YearIn(words) ?? year, end));
        return YearOnly().IsMatch(words) ? (true, EndOf(YearIn(words)!.Value, 12)) : (false, null);
    }

    private static (bool, DateOnly?) OfDay(Match match, int year)
    {
        var (of, month, day) = (match.Groups[1].Success ? Number(match.Groups[1]) : year, Number(match.Groups[2]), Number(match.Groups[3]));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(of, month) ? (true, new DateOnly(of, month, day)) : (false, null);
    }

    private static (bool, DateOnly?) OfMonth(Match match, int year)
    {
        var (of, month) = (match.Groups[1].Success ? Number(match.Groups[1]) : year, Number(match.Groups[2]));
        return month is >= 1 and <= 12 ? (true, EndOf(of, month)) : (false, null);
    }

    private static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int? YearIn(string words) => AnyYear().Match(words) is { Success: true } match ? Number(match.Groups[1]) : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(20\d\d)[-./年])?(\d{1,2})[-./月](\d{1,2})日?(前|之前|以前|止)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:(20\d\d)[-./年])?(?:\d{1,2}月?[-—–~～至到])?(\d{1,2})(?:月份?)?(底|末|底前|末前|前|底之前|底以前|完成)?(完成)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"^20\d\d年?(前|底前)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"(20\d\d)年?", RegexOptions.CultureInvariant)]
    private static partial Regex AnyYear();
}

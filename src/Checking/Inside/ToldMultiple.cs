using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Checking.Inside;

/// <summary>Which year a multiple is told against: 是2016年的, 是“十二五”末的.</summary>
internal static partial class ToldMultiple
{
    private const string Digits = "一二三四五六七八九";

    public static int? Year(ReadOnlySpan<char> words)
    {
        var match = Against().Match(words.ToString());
        if (!match.Success) return null;
        if (match.Groups["year"] is { Success: true, Value: var year }) return int.Parse(year, CultureInfo.InvariantCulture);
        return PlanEnd(match.Groups["plan"].Value);
    }

    /// <summary>The last year of a five-year plan; the tenth (十五) ran to 2005.</summary>
    private static int PlanEnd(string plan) => 1955 + 5 * (plan.Length == 1 ? 10 : 10 + Digits.IndexOf(plan[1], StringComparison.Ordinal) + 1);

    [GeneratedRegex("是其?(“?(?<plan>十[一二三四五六七八九]?)五”?(时期)?末|(?<year>(19|20)[0-9]{2})年)的$")]
    private static partial Regex Against();
}

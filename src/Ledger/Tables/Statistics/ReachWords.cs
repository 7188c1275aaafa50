using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What a heading or title says of time, and the words that are left without it.</summary>
/// <param name="Rest">The words without those about time, brackets, signs and blanks.</param>
/// <param name="Reach">Null where it says neither.</param>
/// <param name="Month">Until which month; null where it names none (本月, 累计).</param>
/// <param name="Year">Null where it names none.</param>
internal sealed partial record ReachWords(string Rest, Reach? Reach, int? Month, int? Year)
{
    private static readonly (string Word, int Month)[] _stretches =
        [("前三季度", 9), ("第一季度", 3), ("一季度", 3), ("1季度", 3), ("上半年", 6), ("全年", 12)];

    public static ReachWords In(string heading)
    {
        var words = Extras().Replace(heading, "");
        var year = Number(AnyYear().Match(words));
        words = AnyYear().Replace(words, "");
        foreach (var (word, month) in _stretches)
            if (words.Contains(word, StringComparison.Ordinal))
                return new(Rested(words.Replace(word, "", StringComparison.Ordinal)), Statistics.Reach.Cumulated, month, year);
        if (Range().Match(words) is { Success: true } range) return new(Rested(Range().Replace(words, "", 1)), Statistics.Reach.Cumulated, MonthIn(range), year);
        if (Until().Match(words) is { Success: true } until) return new(Rested(Until().Replace(words, "", 1)), Statistics.Reach.Cumulated, MonthIn(until), year);
        if (OneMonth().Match(words) is { Success: true } one)
            return new(Rested(OneMonth().Replace(words, "", 1)), words.Contains("累计", StringComparison.Ordinal) ? Statistics.Reach.Cumulated : Statistics.Reach.Month, MonthIn(one), year);
        return new(Rested(words), words.Contains("累计", StringComparison.Ordinal) ? Statistics.Reach.Cumulated : words.Contains("同月", StringComparison.Ordinal) ? Statistics.Reach.Month : null, null, year);
    }

    private static string Rested(string words) => words.Replace("累计", "", StringComparison.Ordinal);

    private static int? MonthIn(Match match) => Number(match) is { } month and >= 1 and <= 12 ? month : null;

    private static int? Number(Match match) =>
        match.Success && match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[\s\u3000:：*±%％]|（[^（）]*）|\([^()]*\)|【[^【】]*】|[+＋][/／]?[-－]", RegexOptions.CultureInvariant)]
    private static partial Regex Extras();

    [GeneratedRegex(@"(20\d\d)年?", RegexOptions.CultureInvariant)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"(?<!\d)[1一]月?(?:[-—–－~～至到]+)(?:(\d{1,2})|本|当)月份?(?:末|底|止)?", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?:截[至止到])?(?:(\d{1,2})|本)月(?:份)?(?:末|底|止)|年初至今|自?年初(?:以来)?(?:至本月)?|本年|今年", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?:(\d{1,2})|本|当)月(?:份)?", RegexOptions.CultureInvariant)]
    private static partial Regex OneMonth();
}

using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Web.Boards;

/// <summary>Numbers of indicators as public pages write them.</summary>
internal static class IndicatorFigures
{
    /// <summary>What the numbers of a period are of: 2025年1—9月 where they are cumulated, else the month at whose end they stand.</summary>
    public static string Say(Wording words, Period period, DeclaredIndicator declared) => declared.Counting == Counting.Cumulated && period.Month > 1
        ? words.Say($"{period.Year}年1—{period.Month}月", $"January–{words.Say(period)}")
        : words.Say(period);

    /// <summary>In the unit in which it is released: 45.3亿元.</summary>
    public static string Amount(decimal value, DeclaredIndicator declared) => value.ToString("0.############", CultureInfo.InvariantCulture) + declared.Unit;

    /// <summary>With its sign: +6.5%; a rate changes by points. Empty where there is none.</summary>
    public static string Growth(decimal? value, DeclaredIndicator declared) =>
        value is { } told ? told.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) + (Growths.BasisOf(declared) == GrowthBasis.Points ? "" : "%") : "";
}

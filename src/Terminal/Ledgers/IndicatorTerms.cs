using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What the nouns of indicators are called: to be typed, and on the screen.</summary>
internal static class IndicatorTerms
{
    /// <summary>Vintages as they are typed.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enum.GetValues<Vintage>().Select(VintageNames.English)];

    /// <summary>By its code, or by what the screen calls it; null where it is neither.</summary>
    public static Vintage? VintageOf(string text) =>
        Enum.GetValues<Vintage>().Where(vintage => VintageNames.English(vintage) == text || VintageNames.Chinese(vintage) == text).Select(vintage => (Vintage?)vintage).FirstOrDefault();

    public static string Of(Language language, Vintage vintage) => Say(language, VintageNames.Chinese(vintage), VintageNames.English(vintage));

    public static string Of(Language language, Rhythm rhythm) => rhythm switch
    {
        Rhythm.MonthlyWithoutJanuary => Say(language, "按月（1—2月合并）", "monthly, January with February"),
        Rhythm.Monthly => Say(language, "按月", "monthly"),
        Rhythm.Quarterly => Say(language, "按季", "quarterly"),
        _ => Say(language, "按年", "yearly"),
    };

    public static string Of(Language language, GrowthBasis basis) => basis switch
    {
        GrowthBasis.Real => Say(language, "实际（可比价）", "real, at constant prices"),
        GrowthBasis.Nominal => Say(language, "名义（现价）", "nominal"),
        GrowthBasis.Points => Say(language, "百分点", "in points"),
        _ => Say(language, "数量", "of a count"),
    };

    public static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Growth with its sign; rates change by points and carry no percent.</summary>
    public static string Growth(decimal? value, GrowthBasis basis) =>
        value is { } told ? told.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) + (basis == GrowthBasis.Points ? "" : "%") : "";

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;
}

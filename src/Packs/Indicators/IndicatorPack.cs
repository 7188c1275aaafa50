using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Packs.Indicators;

/// <summary>
/// The indicators of a county (<c>indicators.yaml</c>). A name that two of them share is refused, and so is what contradicts itself: a
/// rate at prices, or growth that is told at prices where amounts have none.
/// </summary>
public static class IndicatorPack
{
    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static IReadOnlyList<DeclaredIndicator> Read(PackFields file)
    {
        var (ids, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        return file["indicators"].Each(fields => IndicatorOf(fields, ids, names));
    }

    private static DeclaredIndicator IndicatorOf(PackFields fields, HashSet<string> ids, HashSet<string> names)
    {
        var (counting, pricing) = (CountingOf(fields["counting"]), fields.Find("pricing") is { } at ? PricingOf(at) : Pricing.None);
        var growth = fields.Find("growth") is { } told ? PricingOf(told) : pricing;
        if (counting == Counting.Rate && (pricing, growth) != (Pricing.None, Pricing.None)) throw fields.Refused(
            "比率（counting: rate）没有价格，不能写 pricing 和 growth。", "a rate (counting: rate) has no prices: leave out \"pricing\" and \"growth\".");
        if ((pricing == Pricing.None) != (growth == Pricing.None)) throw fields.Refused(
            "pricing 和 growth 要么都是价格，要么都是 none。", "\"pricing\" and \"growth\" are both prices, or both none.");
        return new(IdOf(fields["id"], ids), NameOf(fields["name"], names))
        {
            OtherNames = fields.Find("other")?.OneOrMore(value => NameOf(value, names)) ?? [],
            Unit = fields["unit"].Text(),
            Counting = counting,
            Pricing = pricing,
            GrowthPricing = growth,
            Rhythm = RhythmOf(fields["rhythm"]),
            Better = fields.Find("better")?.OneOf(("up", Direction.Up), ("down", Direction.Down), ("none", Direction.None)) ?? Direction.None,
            Office = fields["office"].Text(),
            ChangingPanel = fields.Find("changing-panel")?.Flag() ?? false,
            MayFall = fields.Find("may-fall")?.Flag() ?? false,
            NoScoring = fields.Find("no-scoring")?.Flag() ?? false,
        };
    }

    private static string IdOf(PackValue value, HashSet<string> before)
    {
        var id = value.Text();
        if (!id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-')) throw value.Refused(
            $"“{id}”只能用小写字母、数字和连字符，如 retail-sales。", $"\"{id}\" may have small letters, digits and hyphens only, such as retail-sales.");
        return before.Add(id) ? id : throw Twice(value);
    }

    private static string NameOf(PackValue value, HashSet<string> before) => before.Add(value.Text()) ? value.Text() : throw Twice(value);

    private static PackException Twice(PackValue value) => value.Refused(
        $"“{value.Text()}”写了两次。一个名称只能指一个指标，请去掉一处。", $"\"{value.Text()}\" stands here twice. A name is of one indicator: remove one.");

    private static Counting CountingOf(PackValue value) =>
        value.OneOf(("cumulated", Counting.Cumulated), ("at-end", Counting.AtEnd), ("rate", Counting.Rate));

    private static Pricing PricingOf(PackValue value) =>
        value.OneOf(("none", Pricing.None), ("current", Pricing.Current), ("constant", Pricing.Constant));

    private static Rhythm RhythmOf(PackValue value) => value.OneOf(
        ("monthly-without-january", Rhythm.MonthlyWithoutJanuary), ("monthly", Rhythm.Monthly), ("quarterly", Rhythm.Quarterly), ("yearly", Rhythm.Yearly));
}

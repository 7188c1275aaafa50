using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators;

/// <summary>
/// Computes growth where that can be done: amounts and growth at the same prices, of the same things, both years as settled. Where it
/// cannot, it says so; growth that was told stands beside it in any case.
/// </summary>
public static class Growths
{
    /// <summary>What the growth of an indicator is a growth of, told or computed.</summary>
    public static GrowthBasis BasisOf(DeclaredIndicator declared) => (declared.Counting, declared.GrowthPricing) switch
    {
        (Counting.Rate, _) => GrowthBasis.Points,
        (_, Pricing.Constant) => GrowthBasis.Real,
        (_, Pricing.Current) => GrowthBasis.Nominal,
        _ => GrowthBasis.Count,
    };

    public static Growth Computed(ILedgerState state, Indicator indicator, Period period)
    {
        var growth = new Growth(BasisOf(indicator.Declared));
        if (Obstacle(indicator.Declared) is { } obstacle) return growth with { Because = obstacle };
        var now = state.Observation(indicator.Id, period)?.Standing;
        if (now?.Told.Value is not { } value) return growth with { Because = NoValue(period) };
        var before = state.Observation(indicator.Id, period.YearBefore());
        if (before?.Standing.Told.Value is null) return growth with { Because = NoValue(period.YearBefore()) };
        if (before.AsSettledAs(now)?.Told.Value is not { } former) return growth with { Because = OtherVintage(period, now, before) };
        if (indicator.Declared.Counting == Counting.Rate) return growth with { Value = value - former };
        return former > 0 ? growth with { Value = (value / former - 1) * 100 } : growth with { Because = NoBase(period.YearBefore(), former) };
    }

    private static NotComparable? Obstacle(DeclaredIndicator declared)
    {
        if (declared.Pricing != declared.GrowthPricing) return new(
            $"绝对数按{Chinese(declared.Pricing)}、同比按{Chinese(declared.GrowthPricing)}，不能相除", $"amounts are at {English(declared.Pricing)} prices and growth at {English(declared.GrowthPricing)} ones");
        return declared.ChangingPanel ? new("口径内的单位每年调整，不能相除", "those counted change from year to year") : null;
    }

    private static string Chinese(Pricing pricing) => pricing == Pricing.Constant ? "可比价" : "现价";

    private static string English(Pricing pricing) => pricing == Pricing.Constant ? "constant" : "current";

    private static NotComparable NoValue(Period period) => new($"没有 {period} 的数", $"there is no value for {period}");

    private static NotComparable NoBase(Period period, decimal value) => new($"{period} 的数是 {value}，不能作分母", $"the value for {period} is {value}: nothing grows from that");

    private static NotComparable OtherVintage(Period period, Release now, Observation before) => new(
        $"{period} 是{VintageNames.Chinese(now.Vintage)}数，{before.Period} 是{VintageNames.Chinese(before.Standing.Vintage)}数",
        $"{period} is {VintageNames.English(now.Vintage)} and {before.Period} {VintageNames.English(before.Standing.Vintage)}");
}

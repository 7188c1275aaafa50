using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Indicators;

/// <summary>Indicators and observations as commands and pages ask for them.</summary>
public static class IndicatorState
{
    /// <summary>All that are declared, by their ids.</summary>
    public static IReadOnlyList<Indicator> AllIndicators(this ILedgerState state) => [.. state.All(Indicators.Indicator.Kind).Cast<Indicator>()];

    public static Indicator Indicator(this ILedgerState state, string id) => state.Find(Indicators.Indicator.KeyOf(id)) as Indicator ?? throw new RefusedException(
        $"账本里没有指标“{id}”。已有的用 luoshi indicator list 看，目录里的用 luoshi indicator adopt 记入。",
        $"The ledger has no indicator \"{id}\". Those it has: luoshi indicator list; to take over those of the pack: luoshi indicator adopt.");

    /// <summary>What a register comes to, else what was told for a period; null where neither is there.</summary>
    public static Observation? Observation(this ILedgerState state, string indicator, Period period) =>
        (state.Feed(indicator) is { } feed ? RegisterSeries.At(state, feed, period) : null) ?? state.Find(Indicators.Observation.KeyOf(indicator, period)) as Observation;

    /// <summary>All observations of an indicator by their periods.</summary>
    public static IReadOnlyList<Observation> Observations(this ILedgerState state, string indicator)
    {
        var told = state.All(Indicators.Observation.Kind, Indicators.Observation.IdPrefix(indicator)).Cast<Observation>();
        if (state.Feed(indicator) is not { } feed) return [.. told];
        return [.. told.Concat(RegisterSeries.Of(state, feed)).GroupBy(observation => observation.Period).Select(same => same.Last()).OrderBy(observation => observation.Period)];
    }

    /// <summary>The register that an indicator is counted from; null where it is recorded by hand.</summary>
    public static IndicatorFeed? Feed(this ILedgerState state, string indicator) => state.Find(IndicatorFeed.KeyOf(indicator)) is IndicatorFeed { Register.Length: > 0 } feed ? feed : null;
}

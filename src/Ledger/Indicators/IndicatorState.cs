using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Indicators;

/// <summary>Indicators and observations as commands and pages ask for them.</summary>
public static class IndicatorState
{
    /// <summary>All that are declared, by their ids.</summary>
    public static IReadOnlyList<Indicator> AllIndicators(this ILedgerState state) => [.. state.All(Indicators.Indicator.Kind).Cast<Indicator>()];

    public static Indicator Indicator(this ILedgerState state, string id) => state.Find(Indicators.Indicator.KeyOf(id)) as Indicator ?? throw new RefusedException(
        $"账本里没有指标“{id}”。已有的用 luoshi indicator list 看，目录里的用 luoshi indicator adopt 记入。",
        $"The ledger has no indicator \"{id}\". Those it has: luoshi indicator list; to take over those of the pack: luoshi indicator adopt.");

    public static Observation? Observation(this ILedgerState state, string indicator, Period period) =>
        state.Find(Indicators.Observation.KeyOf(indicator, period)) as Observation;

    /// <summary>All observations of an indicator by their periods.</summary>
    public static IReadOnlyList<Observation> Observations(this ILedgerState state, string indicator) =>
        [.. state.All(Indicators.Observation.Kind, Indicators.Observation.IdPrefix(indicator)).Cast<Observation>()];
}

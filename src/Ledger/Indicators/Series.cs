namespace Luoshi.Ledger.Indicators;

/// <summary>The series of an indicator (数列), oldest period first.</summary>
/// <param name="Indicator">Whose.</param>
/// <param name="Lines">A line for each period that anything was told of.</param>
public sealed record Series(Indicator Indicator, IReadOnlyList<SeriesLine> Lines)
{
    public static Series Of(ILedgerState state, string id)
    {
        var indicator = state.Indicator(id);
        return new(indicator, [.. state.Observations(id).Select(observation => new SeriesLine(
            observation, Growths.Computed(state, indicator, observation.Period), Alone.Of(state, indicator, observation.Period)))]);
    }
}

using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators;

/// <summary>
/// The last month or quarter of a cumulated series alone: what is cumulated minus what was at the end of the one before, both as
/// settled. January and February, told together, are never taken apart.
/// </summary>
public static class Alone
{
    /// <summary>In the indicator's unit; null where it cannot be told.</summary>
    public static decimal? Of(ILedgerState state, Indicator indicator, Period period)
    {
        var (declared, now) = (indicator.Declared, state.Observation(indicator.Id, period)?.Standing);
        if (declared.Counting != Counting.Cumulated || declared.Rhythm == Rhythm.Yearly || now?.Told.Value is not { } value) return null;
        if (declared.Rhythm.Before(period) is not { } before) return declared.Rhythm == Rhythm.MonthlyWithoutJanuary ? null : value;
        return state.Observation(indicator.Id, before)?.AsSettledAs(now)?.Told.Value is { } former ? value - former : null;
    }
}

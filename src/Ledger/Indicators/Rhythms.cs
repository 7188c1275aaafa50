using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators;

/// <summary>The periods that rhythms have.</summary>
public static class Rhythms
{
    /// <summary>Whether something is released for the period.</summary>
    public static bool Has(this Rhythm rhythm, Period period) => rhythm switch
    {
        Rhythm.MonthlyWithoutJanuary => period.Month > 1,
        Rhythm.Quarterly => period.Month % 3 == 0,
        Rhythm.Yearly => period.Month == 12,
        _ => true,
    };

    /// <summary>The period before one in the same year; null for the first of the year.</summary>
    public static Period? Before(this Rhythm rhythm, Period period)
    {
        for (var month = period.Month - 1; month > 0; month--)
            if (new Period(period.Year, month) is var before && rhythm.Has(before))
                return before;
        return null;
    }

    /// <summary>The same period of the year before.</summary>
    public static Period YearBefore(this Period period) => period with { Year = period.Year - 1 };
}

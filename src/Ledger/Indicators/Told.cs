namespace Luoshi.Ledger.Indicators;

/// <summary>The numbers of one release, as they were told; what was not told is null, and never computed in its place.</summary>
public sealed record Told
{
    /// <summary>In the indicator's unit: cumulated to the end of the period, or what there is at its end.</summary>
    public decimal? Value { get; init; }

    /// <summary>同比: against the same period of the year before, in percent; in points for a rate.</summary>
    public decimal? Growth { get; init; }

    /// <summary>本月: of the last month alone.</summary>
    public decimal? Month { get; init; }

    /// <summary>同比 of the last month alone, in percent.</summary>
    public decimal? MonthGrowth { get; init; }

    /// <summary>排位 among the places of the level above, from 1.</summary>
    public int? Rank { get; init; }

    public bool IsEmpty => this == new Told();

    /// <summary>These numbers and those of <paramref name="other"/> together; null where they say different things.</summary>
    public Told? And(Told other)
    {
        var both = new Told
        {
            Value = Value ?? other.Value,
            Growth = Growth ?? other.Growth,
            Month = Month ?? other.Month,
            MonthGrowth = MonthGrowth ?? other.MonthGrowth,
            Rank = Rank ?? other.Rank,
        };
        return both == new Told
        {
            Value = other.Value ?? Value,
            Growth = other.Growth ?? Growth,
            Month = other.Month ?? Month,
            MonthGrowth = other.MonthGrowth ?? MonthGrowth,
            Rank = other.Rank ?? Rank,
        } ? both : null;
    }
}

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>How far back a number of a statistical table reaches.</summary>
public enum Reach
{
    /// <summary>From the year's beginning: 1—5月, 累计; also what there is at the end of a month.</summary>
    Cumulated,

    /// <summary>One month alone: 5月, 本月.</summary>
    Month,
}

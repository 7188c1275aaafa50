namespace Luoshi.Ledger.Counts;

/// <summary>Why something is not in a count.</summary>
public enum Omission
{
    /// <summary>Has a figure only once a year (全年才有数).</summary>
    YearlyOnly,

    /// <summary>Its figure for the period is not released yet (数据未公布).</summary>
    NotReleased,

    /// <summary>Nothing is known (无数据).</summary>
    NoData,

    /// <summary>No rule is about it (不适用).</summary>
    NoRule,

    /// <summary>Stopped or withdrawn, with leave (中止).</summary>
    Withdrawn,
}

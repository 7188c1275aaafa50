namespace Luoshi.Ledger.Pacing;

/// <summary>How a measure grows through the year, and so whether it can be held against a schedule.</summary>
public enum Pace
{
    /// <summary>Adds up month by month (新增, 完成投资): the only one that has a schedule of itself.</summary>
    Cumulated,

    /// <summary>A growth rate (增长7%): compared with its target as it is, never in proportion to the months.</summary>
    Rate,

    /// <summary>Held or kept within, not filled up: herds, coverage, ceilings (存栏, 覆盖率, 控制在…以内).</summary>
    Stock,

    /// <summary>There or not there: a title won, a review passed.</summary>
    Milestone,
}

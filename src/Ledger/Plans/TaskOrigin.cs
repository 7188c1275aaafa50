namespace Luoshi.Ledger.Plans;

/// <summary>Where a task comes from (任务来源).</summary>
public enum TaskOrigin
{
    /// <summary>The government work report.</summary>
    Report,

    /// <summary>A leader's note on a paper (批示).</summary>
    Instruction,

    /// <summary>A decision of a meeting (会议议定).</summary>
    Meeting,

    /// <summary>An order of the level above (上级交办).</summary>
    OrderFromAbove,

    /// <summary>A deputy's suggestion (代表建议、委员提案).</summary>
    Deputy,
}

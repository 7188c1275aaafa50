namespace Luoshi.Ledger.Progress;

/// <summary>How a unit says that a task stands.</summary>
public enum ProgressWord
{
    /// <summary>未启动</summary>
    NotStarted,

    /// <summary>推进缓慢</summary>
    Slow,

    /// <summary>正在推进</summary>
    UnderWay,

    /// <summary>基本完成</summary>
    NearlyDone,

    /// <summary>已完成</summary>
    Done,

    /// <summary>超额完成</summary>
    MoreThanDone,

    /// <summary>跨年度</summary>
    IntoNextYear,

    /// <summary>中止</summary>
    Stopped,
}

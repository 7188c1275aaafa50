namespace Luoshi.Publishing.Scoreboards;

/// <summary>How a task stands, in the plain words that the public reads: by what was verified or proven, never by what a unit says of itself.</summary>
public enum PublicWord
{
    /// <summary>尚无核实数据: nothing is known of the month that was verified or proven.</summary>
    Unknown,

    /// <summary>已完成: verified.</summary>
    Done,

    /// <summary>正在推进: the rules say so by verified or proven values; or they are not about the task, and it was found under way.</summary>
    UnderWay,

    /// <summary>推进缓慢: the same the other way round.</summary>
    Slow,

    /// <summary>已中止: discontinued by a revision.</summary>
    Discontinued,
}

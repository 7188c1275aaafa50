namespace Luoshi.Checking.Panel;

/// <summary>What a report says of a headline measure: a gap in the panel always tells which kind of gap it is.</summary>
public enum PanelState
{
    /// <summary>A number.</summary>
    Digits,

    /// <summary>Words without a number: 与经济增长同步, 稳中提质, 完成国家下达目标.</summary>
    Words,

    /// <summary>The part that would say it was read, and says nothing of the measure: no target set, no result told.</summary>
    None,

    /// <summary>Not found: the part was not recognized, or the measure is named there in a way that was not understood.</summary>
    Unknown,
}

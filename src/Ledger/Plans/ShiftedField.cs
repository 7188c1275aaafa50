namespace Luoshi.Ledger.Plans;

/// <summary>What can be moved in a task.</summary>
public enum ShiftedField
{
    Words,
    Lead,
    Supporters,
    Leader,
    Due,
    Measure,

    /// <summary>How a measure is planned through the year.</summary>
    Schedule,

    /// <summary>When work is to begin.</summary>
    Start,

    /// <summary>Whether registration is followed.</summary>
    Registration,

    /// <summary>Whether funds are followed.</summary>
    Funds,

    /// <summary>The task itself: it was given up.</summary>
    Standing,
}

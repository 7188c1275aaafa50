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

    /// <summary>The task itself: it was given up.</summary>
    Standing,
}

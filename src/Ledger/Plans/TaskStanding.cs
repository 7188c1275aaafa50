namespace Luoshi.Ledger.Plans;

/// <summary>Whether a task is to be done under its own number.</summary>
public enum TaskStanding
{
    /// <summary>It is.</summary>
    Standing,

    /// <summary>It was split: its parts are to be done instead.</summary>
    Split,

    /// <summary>It was put together with another.</summary>
    Merged,

    /// <summary>It was given up by a revision; it stays in the table, and says why.</summary>
    Withdrawn,

    /// <summary>It was dropped from the draft and never issued.</summary>
    Dropped,
}

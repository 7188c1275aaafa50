namespace Luoshi.Ledger.Plans;

/// <summary>The list that a task is issued and counted in.</summary>
public enum TaskList
{
    /// <summary>The task table of the report itself.</summary>
    Main,

    /// <summary>民生实事: the practical matters for the people.</summary>
    PracticalMatters,

    /// <summary>What the report of the level above asks of this place.</summary>
    FromAbove,
}

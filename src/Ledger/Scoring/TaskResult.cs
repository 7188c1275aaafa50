using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Scoring;

/// <summary>What a task came to by what the supervision office found, and what it weighs.</summary>
/// <param name="Task">The task.</param>
/// <param name="Weight">By its kind.</param>
/// <param name="Percent">Null where it is left out.</param>
/// <param name="Entries">The entry that the result stands on; none where there is none.</param>
public sealed record TaskResult(TaskNumber Task, decimal Weight, decimal? Percent, IReadOnlyList<EntryPlace> Entries)
{
    /// <summary>Why it is left out of the denominator; null where it counts.</summary>
    public LeftUnscored? Why { get; init; }

    /// <summary>How many of its measures have no verified value, and so no part in the percentage.</summary>
    public int Unknown { get; init; }
}

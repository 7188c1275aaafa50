using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Scoring;

/// <summary>Points taken from a unit for one event, with the entries that tell of it.</summary>
/// <param name="Id">By which it is appealed against, the same when it is counted again: <c>late/13/2026-04</c>.</param>
/// <param name="Deduction">The name of the rule.</param>
/// <param name="Task">The task.</param>
/// <param name="Points">Before any cap.</param>
/// <param name="Entries">What happened; for what is missing, the entry that it was owed from.</param>
public sealed record ScoreLine(string Id, string Deduction, TaskNumber Task, decimal Points, IReadOnlyList<EntryPlace> Entries)
{
    /// <summary>The month; null where it is not about a report.</summary>
    public Period? Period { get; init; }
}

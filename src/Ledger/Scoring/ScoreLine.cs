using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring;

/// <summary>Points taken from a unit for one event, with the entries that tell of it.</summary>
/// <param name="Id">By which it is appealed against, the same when it is counted again: <c>late/13/2026-04</c>.</param>
/// <param name="Deduction">The name of the rule.</param>
/// <param name="Task">The task.</param>
/// <param name="Points">Before any cap.</param>
/// <param name="Entries">What happened; for what is missing, the entry that it was owed from.</param>
public sealed record ScoreLine(string Id, string Deduction, TaskNumber Task, decimal Points, IReadOnlyList<EntryPlace> Entries)
{
    /// <summary>The id with the deduction by the name that people know it by: <c>迟报/13/2026-04</c>.</summary>
    public string ChineseId(ScoreRuleSet rules) =>
        rules.Deductions.FirstOrDefault(rule => rule.Name == Deduction) is { } rule && Id.StartsWith(Deduction, StringComparison.Ordinal) ? rule.Chinese + Id[Deduction.Length..] : Id;

    /// <summary>The month; null where it is not about a report.</summary>
    public Period? Period { get; init; }
}

using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Tables.Rows;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What would become of one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fate">What becomes of it.</param>
public sealed record RowOutcome(TaskRow Row, RowFate Fate)
{
    /// <summary>The task; null for a row that has no number yet.</summary>
    public TaskNumber? Number { get; init; }

    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>Why it is not taken; empty for all others.</summary>
    public IReadOnlyList<RowReason> Reasons { get; init; } = [];

    /// <summary>Whether a new task was found in the report.</summary>
    public bool Linked => Proposed?.Items.Any(item => item.Span is not null) ?? false;

    /// <summary>What is to be done for it.</summary>
    internal IReadOnlyList<Command> Commands { get; init; } = [];

    /// <summary>The task that it puts into the plan; null where it changes one.</summary>
    internal Plans.Wanted.ProposedTask? Proposed { get; init; }

    internal static RowOutcome Refused(TaskRow row, params IReadOnlyList<RowReason> reasons) => new(row, RowFate.Refused) { Number = row.Number, Reasons = reasons };

    internal static RowOutcome Refused(TaskRow row, RefusedException refusal) => Refused(row, new RowReason(refusal.Chinese, refusal.English));
}

using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A task that is to be put into a plan; its number is given by its place in the list.</summary>
public sealed record ProposedTask(TaskList List, TaskContent Content)
{
    public IReadOnlyList<TaskItem> Items { get; init; } = [];

    /// <summary>The number it was issued with before; null: the next of its list.</summary>
    public TaskNumber? Number { get; init; }

    public TaskOrigin Origin { get; init; }

    public string OriginPaper { get; init; } = "";

    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary><see cref="Why"/> for an English screen.</summary>
    public IReadOnlyList<string> EnglishWhy { get; init; } = [];

    /// <summary>Whom the machine proposes to lead it; null for what people wrote.</summary>
    public LeadOpinion? ProposedLead { get; init; }

    /// <summary>With the leader in charge of the unit that leads, where the task names none.</summary>
    internal ProposedTask WithLeader(ILedgerState state, DateOnly today) =>
        Content.Leader.Length == 0 && Content.Lead.Length > 0 && state.LeaderOf(Content.Lead, today) is { } charge
            ? this with { Content = Content with { Leader = charge.Leader } }
            : this;
}

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
}

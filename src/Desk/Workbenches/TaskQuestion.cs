using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>Which tasks of a year somebody asks for, in what order and from where on; what is null or empty is not asked.</summary>
/// <param name="Year">The year of the plan.</param>
public sealed record TaskQuestion(int Year)
{
    /// <summary>The unit that leads.</summary>
    public string Lead { get; init; } = "";

    /// <summary>A unit that leads or takes part.</summary>
    public string Unit { get; init; } = "";

    public TaskKind? Kind { get; init; }

    public TaskList? List { get; init; }

    public TaskStanding? Standing { get; init; }

    /// <summary>Words in the task, its chapter, its theme or its measures.</summary>
    public string Words { get; init; } = "";

    /// <summary>The lamp that it has for <see cref="Period"/>, by its name.</summary>
    public string Lamp { get; init; } = "";

    /// <summary>The month of the lamps; null: the last that was lit.</summary>
    public Period? Period { get; init; }

    public TaskSort Sort { get; init; }

    public bool Descending { get; init; }

    /// <summary>Where the page before ended; null: from the first on.</summary>
    public (string Key, TaskNumber Number)? After { get; init; }

    public int Count { get; init; } = 50;

    internal bool Asks(PlanTask task) => (Lead.Length == 0 || task.Content.Lead == Lead) &&
        (Unit.Length == 0 || task.Content.Lead == Unit || task.Content.Supporters.Contains(Unit)) &&
        (Kind is null || task.Content.Kind == Kind) && (List is null || task.Number.List == List) && (Standing is null || task.Standing == Standing) &&
        (Words.Length == 0 || Holds(task.Content.Words) || Holds(task.Content.Chapter) || Holds(task.Content.Theme) || task.Content.Measures.Any(measure => Holds(measure.Name)));

    /// <summary>What a task is put in order by, as text that is compared by code units.</summary>
    internal string KeyOf(PlanTask task) => Sort switch
    {
        TaskSort.Due => task.Content.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "9999-99-99",
        TaskSort.Lead => task.Content.Lead,
        TaskSort.Changed => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{task.Version.Year:D4}-{task.Version.Number:D12}"),
        _ => "",
    };

    internal int Compare((string Key, TaskNumber Number) one, (string Key, TaskNumber Number) other)
    {
        var order = string.CompareOrdinal(one.Key, other.Key);
        if (order == 0) order = one.Number.CompareTo(other.Number);
        return Descending ? -order : order;
    }

    private bool Holds(string text) => text.Contains(Words, StringComparison.OrdinalIgnoreCase);
}

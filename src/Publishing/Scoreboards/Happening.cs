using Luoshi.Ledger.Plans;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>Something public that became of a task on a day: what was found of it, or how it was changed.</summary>
/// <param name="Task">The task.</param>
/// <param name="On">The day.</param>
/// <param name="Month">What was found; null for a change.</param>
/// <param name="Change">The change; null for what was found.</param>
public sealed record Happening(PublicTask Task, DateOnly On, VerifiedMonth? Month, Revision? Change)
{
    /// <summary>What the change moved.</summary>
    public IReadOnlyList<ShiftedField> Moved { get; init; } = [];

    /// <summary>Everything that became of tasks, the latest first.</summary>
    public static IEnumerable<Happening> Of(IEnumerable<PublicTask> tasks) =>
        tasks.SelectMany(Of).OrderByDescending(happening => happening.On).ThenByDescending(happening => happening.Change is not null).ThenBy(happening => happening.Task.Number);

    private static IEnumerable<Happening> Of(PublicTask task) =>
    [
        .. task.Months.Select(month => new Happening(task, month.On, month, null)),
        .. from revision in task.Shifts.SelectMany(shift => shift.Revisions).Distinct()
           select new Happening(task, revision.On, null, revision) { Moved = [.. task.Shifts.Where(shift => shift.Revisions.Contains(revision)).Select(shift => shift.Field).Distinct()] },
    ];
}

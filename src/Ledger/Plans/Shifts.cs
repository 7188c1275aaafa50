namespace Luoshi.Ledger.Plans;

/// <summary>Compares tasks with what they said when they were published: which goalposts were moved, by how much, and by which revisions.</summary>
public static class Shifts
{
    public static IReadOnlyList<Shift> Of(IEnumerable<PlanTask> tasks) => [.. tasks.SelectMany(Of)];

    private static IEnumerable<Shift> Of(PlanTask task)
    {
        if (task.Revisions is not [.., var last]) return [];
        IReadOnlyList<TaskContent> versions = [.. task.Revisions.Select(revision => revision.Before), task.Content];
        var withdrawn = task.Standing == TaskStanding.Withdrawn
            ? new[] { new Shift(task.Number, ShiftedField.Standing, task.AsPublished.Words, "") { Revisions = [last] } }
            : [];
        return withdrawn.Concat(ContentShifts.Between(task, task.AsPublished, task.Content).Select(shift => shift with { Revisions = Movers(task, versions, shift) }));
    }

    /// <summary>Each revision behind which the field reads otherwise than before it.</summary>
    private static IReadOnlyList<Revision> Movers(PlanTask task, IReadOnlyList<TaskContent> versions, Shift shift) =>
        [.. task.Revisions.Where((_, at) => ContentShifts.Between(task, versions[at], versions[at + 1]).Any(step => step.IsOfTheSame(shift)))];
}

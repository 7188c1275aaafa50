using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Desk.Revisions;

/// <summary>What was changed in a plan since it was published, change by change, out of its entries.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
public sealed class RevisionShelf(ILedger ledger, string place)
{
    private static readonly string[] _kinds = [nameof(TaskRevised), nameof(TaskWithdrawn), nameof(TaskProposed)];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<RevisionLine> Of(int planYear)
    {
        var tasks = ledger.Ask(place, state => state.Tasks(planYear)).ToDictionary(task => task.Number);
        var (seen, lines) = (new Dictionary<TaskNumber, int>(), new List<RevisionLine>());
        foreach (var entry in ledger.Entries(place).Where(entry => _kinds.Contains(entry.Kind)))
            if (LineOf(entry, planYear, tasks, seen) is { } line) lines.Add(line);
        lines.Reverse();
        return lines;
    }

    private static RevisionLine? LineOf(Entry entry, int planYear, Dictionary<TaskNumber, PlanTask> tasks, Dictionary<TaskNumber, int> seen) => FactCodec.Read(entry) switch
    {
        TaskProposed { AddedOn: { } on } added when added.PlanYear == planYear && tasks.TryGetValue(added.Number, out var task) =>
            new(RevisionKind.Added, task, entry.Place, entry.By.Name, on, entry.Reason.Length > 0 ? entry.Reason : added.OriginPaper, "", []),
        TaskRevised revised when revised.PlanYear == planYear && tasks.TryGetValue(revised.Number, out var task) => Revised(entry, RevisionKind.Revised, task, seen),
        TaskWithdrawn gone when gone.PlanYear == planYear && tasks.TryGetValue(gone.Number, out var task) => Revised(entry, RevisionKind.Withdrawn, task, seen),
        _ => null,
    };

    /// <summary>The task holds what it said before each revision: the entries come in the same order. Null for one that was written since the task was read.</summary>
    private static RevisionLine? Revised(Entry entry, RevisionKind kind, PlanTask task, Dictionary<TaskNumber, int> seen)
    {
        var at = seen[task.Number] = seen.GetValueOrDefault(task.Number, -1) + 1;
        if (at >= task.Revisions.Count) return null;
        var revision = task.Revisions[at];
        var then = at + 1 < task.Revisions.Count ? task.Revisions[at + 1].Before : task.Content;
        return new(kind, task, entry.Place, entry.By.Name, revision.On, revision.Reason, revision.ApprovedBy, ContentShifts.Between(task, revision.Before, then));
    }
}

using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;

namespace Luoshi.Desk.Workbenches;

/// <summary>What somebody looks for in the log; what is null or empty is not asked for.</summary>
/// <param name="By">Who wrote it.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Words">Words in what it says or in its reason.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Before">Only entries before this one: where the page before ended.</param>
public sealed record LogQuestion(string By, string Kind, string Words, DateOnly? From, DateOnly? Until, EntryPlace? Before)
{
    private static readonly HashSet<string> _ofTasks = [PlanTask.Kind, Assignment.Kind, ProgressReport.Kind, TaskLamp.Kind, TaskCauses.Kind, AttachedEvidence.Kind, TaskLinks.Kind];

    /// <summary>The task that it is about; null: any, or none.</summary>
    public (int PlanYear, TaskNumber Number)? Task { get; init; }

    internal bool Asks(Entry entry) =>
        (By.Length == 0 || entry.By.Name == By) && (Kind.Length == 0 || entry.Kind == Kind) && !(entry.Place >= Before) &&
        !(PlaceTime.DayOf(entry.At) < From) && !(PlaceTime.DayOf(entry.At) > Until) &&
        (Words.Length == 0 || entry.Reason.Contains(Words, StringComparison.Ordinal) || entry.Body.Contains(Words, StringComparison.Ordinal)) &&
        (Task is not var (year, number) || IsOf(entry, year, number));

    /// <summary>Whether it changed the task or anything that is kept of it: ids of these hold year and number among their parts.</summary>
    private static bool IsOf(Entry entry, int year, TaskNumber number)
    {
        var subject = FactCodec.Read(entry).Subject;
        return _ofTasks.Contains(subject.Kind) && subject.Id.StartsWith(PlanTask.IdPrefix(year), StringComparison.Ordinal) && subject.Id.Split('/').Skip(1).Contains(number.ToString());
    }
}

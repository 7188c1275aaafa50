using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Drafting;

/// <summary>A plan as it is read through: the report's text on one side, the tasks that stand on the other.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Tasks">Those that stand, in the order of their numbers.</param>
/// <param name="Report">The report it was read from; null where its file is not kept here.</param>
/// <param name="Units">What units are called, for whoever types one.</param>
/// <param name="Seen">The last entry that was there.</param>
public sealed record DraftTable(Plan Plan, IReadOnlyList<PlanTask> Tasks, Reading? Report, IReadOnlyList<string> Units, EntryPlace Seen)
{
    /// <summary>Those whose proposed lead is doubtful, and that nobody has confirmed.</summary>
    public int Doubtful => Tasks.Count(task => task.IsDoubtful);

    /// <summary>Those that a person has confirmed or written.</summary>
    public int Confirmed => Tasks.Count(task => !task.IsUnread);

    /// <summary>Those without a unit that leads: with one of them the plan cannot be approved.</summary>
    public IReadOnlyList<TaskNumber> Open => [.. Tasks.Where(task => task.Content.Lead.Length == 0).Select(task => task.Number)];

    /// <summary>Where reading begins: at the first that nobody has confirmed; null where none stands.</summary>
    public PlanTask? First => Tasks.FirstOrDefault(task => task.IsUnread) ?? (Tasks is [var first, ..] ? first : null);

    /// <summary>The task of a number; null where none stands under it.</summary>
    public PlanTask? Find(TaskNumber? number) => Tasks.FirstOrDefault(task => task.Number == number);

    /// <summary>The one behind a task, in the same list; null behind the last.</summary>
    public PlanTask? Behind(PlanTask task) => Tasks.SkipWhile(other => other.Number <= task.Number).FirstOrDefault() is { } next && next.Number.List == task.Number.List ? next : null;

    /// <summary>The next doubtful one behind a task, from the beginning again where there is none; null where none is left.</summary>
    public PlanTask? DoubtfulBehind(PlanTask? task) =>
        Tasks.FirstOrDefault(other => other.IsDoubtful && (task is null || other.Number > task.Number)) ?? Tasks.FirstOrDefault(other => other.IsDoubtful && other != task);
}

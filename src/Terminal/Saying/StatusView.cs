using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using TaskKind = Luoshi.Ledger.Plans.TaskKind;

namespace Luoshi.Terminal.Saying;

/// <summary>How a year stands, as far as the screen tells it: from a ledger at hand, or as a server tells it.</summary>
/// <param name="Title">What the plan is called.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Stage">How far the plan is.</param>
/// <param name="DocumentNumber">Under which it was published.</param>
/// <param name="Kinds">How many tasks stand, kind by kind.</param>
internal sealed record StatusView(string Title, DateOnly AsOf, PlanStage Stage, string DocumentNumber, IReadOnlyDictionary<TaskKind, int> Kinds)
{
    public int Closed { get; init; }

    public int Withdrawn { get; init; }

    /// <summary>Null before the first month of a published plan is over.</summary>
    public DueMonth? LastDue { get; init; }

    /// <summary>Null before any were lit.</summary>
    public StatusLamps? Lamps { get; init; }

    /// <summary>How many things are owed.</summary>
    public int Owed { get; init; }

    /// <summary>Those whose last day is over.</summary>
    public IReadOnlyList<Debt> Over { get; init; } = [];

    /// <summary>What was decided in the last thirty days, the latest first.</summary>
    public IReadOnlyList<StatusDecision> Recent { get; init; } = [];

    public static StatusView Of(PlanStatus status) => new(
        status.Plan.Title, status.AsOf, status.Plan.Stage, status.Plan.DocumentNumber,
        Enum.GetValues<TaskKind>().ToDictionary(kind => kind, kind => status.Tasks.Count(task => task.Standing == TaskStanding.Standing && task.Content.Kind == kind)))
    {
        Closed = status.Closed,
        Withdrawn = status.Tasks.Count(task => task.Standing == TaskStanding.Withdrawn),
        LastDue = status.LastDue,
        Lamps = status.Lamps is { } lamps ? StatusLamps.Of(status, lamps) : null,
        Owed = status.Debts.Count,
        Over = [.. status.Debts.Where(debt => debt.IsOver)],
        Recent = [.. status.Recent.Select(change => new StatusDecision(change.On, change.Task.Number.ToString(), change.Kind, change.Reason))],
    };
}

/// <summary>Something that was decided about a task of late.</summary>
internal sealed record StatusDecision(DateOnly On, string Task, RecentKind Kind, string Reason);

/// <summary>The lamps of a month.</summary>
/// <param name="Period">The month.</param>
/// <param name="Said">How many there are of each.</param>
/// <param name="Before">The month before; empty where none were lit.</param>
internal sealed record StatusLamps(string Period, Sentence Said, string Before)
{
    public IReadOnlyList<StatusChange> Worse { get; init; } = [];

    public IReadOnlyList<StatusChange> Better { get; init; } = [];

    public static StatusLamps Of(PlanStatus status, LampMonth lamps) => new(lamps.Period.ToString(), new(lamps.Count.Chinese, lamps.Count.English), status.LampsBefore?.Period.ToString() ?? "")
    {
        Worse = [.. status.LampChanges.Where(change => change.IsWorse).Select(StatusChange.Of)],
        Better = [.. status.LampChanges.Where(change => change.IsBetter).Select(StatusChange.Of)],
    };
}

/// <summary>A task whose lamp is another than in the month before.</summary>
internal sealed record StatusChange(string Task, Sentence Before, Sentence Now)
{
    public static StatusChange Of(LampChange change) => new(change.Now.Task.Number.ToString(), Named(change.Before.Lamp), Named(change.Now.Lamp));

    private static Sentence Named(TaskLamp lamp) => new(LampNames.Chinese(lamp), LampNames.English(lamp));
}

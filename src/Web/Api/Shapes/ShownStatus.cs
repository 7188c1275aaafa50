using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Api.Shapes;

/// <summary>How a year stands today.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Title">What the plan is called.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Kinds">How many tasks stand, kind by kind.</param>
/// <param name="Closed">How many are closed.</param>
/// <param name="Withdrawn">How many were withdrawn.</param>
/// <param name="Owed">How many things are owed.</param>
/// <param name="Over">Those of them whose last day is over, the nearest first.</param>
/// <param name="Recent">What was decided in the last thirty days, the latest first.</param>
public sealed record ShownStatus(
    int Year, string Title, DateOnly AsOf, IReadOnlyList<ShownKindCount> Kinds, int Closed, int Withdrawn, int Owed, IReadOnlyList<ShownDebt> Over, IReadOnlyList<ShownDecision> Recent)
{
    public string? DocumentNumber { get; init; }

    /// <summary>What came in for the last month that is over; not there before the first.</summary>
    public ShownDueMonth? Reports { get; init; }

    /// <summary>The last lamps that were lit; not there before.</summary>
    public ShownLampStanding? Lamps { get; init; }

    internal static ShownStatus Of(PlanStatus status) => new(
        status.Plan.Year, status.Plan.Title, status.AsOf,
        [.. Enum.GetValues<TaskKind>().Select(kind => new ShownKindCount(Code.Of(kind), status.Tasks.Count(task => task.Standing == TaskStanding.Standing && task.Content.Kind == kind)))],
        status.Closed, status.Tasks.Count(task => task.Standing == TaskStanding.Withdrawn), status.Debts.Count, [.. status.Debts.Where(debt => debt.IsOver).Select(ShownDebt.Of)],
        [.. status.Recent.Select(change => new ShownDecision(change.On, change.Task.Number.ToString(), Code.Of(change.Kind), change.Reason.OrNull()))])
    {
        DocumentNumber = status.Plan.DocumentNumber.OrNull(),
        Reports = status.LastDue is { } month ? new(month.Period.ToString(), month.Due, month.Reported, month.Verified, [.. month.Missing.Select(number => number.ToString())]) : null,
        Lamps = status.Lamps is { } lamps ? ShownLampStanding.Of(status, lamps) : null,
    };
}

/// <summary>How many tasks of a kind stand.</summary>
/// <param name="Kind">headline, quantified, project or qualitative.</param>
/// <param name="Count">How many.</param>
public sealed record ShownKindCount(string Kind, int Count);

/// <summary>What came in for a month.</summary>
/// <param name="Period">The month.</param>
/// <param name="Due">How many tasks had to be reported on.</param>
/// <param name="Reported">How many were.</param>
/// <param name="Verified">How many of those were verified.</param>
/// <param name="Missing">The rest.</param>
public sealed record ShownDueMonth(string Period, int Due, int Reported, int Verified, IReadOnlyList<string> Missing);

/// <summary>Something that was decided about a task of late.</summary>
/// <param name="On">The day.</param>
/// <param name="Task">The number of the task.</param>
/// <param name="Kind">revised, withdrawn, added or closed.</param>
/// <param name="Reason">Why.</param>
public sealed record ShownDecision(DateOnly On, string Task, string Kind, string? Reason);

/// <summary>The lamps of a month in words, and which are others than in the month before.</summary>
/// <param name="Period">The month.</param>
/// <param name="Words">How many there are of each, in Chinese.</param>
/// <param name="English">The same.</param>
/// <param name="Before">The month before; not there where none were lit.</param>
/// <param name="Changed">Whose lamp is another than then.</param>
public sealed record ShownLampStanding(string Period, string Words, string English, string? Before, IReadOnlyList<ShownLampChange> Changed)
{
    internal static ShownLampStanding Of(PlanStatus status, LampMonth lamps) => new(
        lamps.Period.ToString(), lamps.Count.Chinese, lamps.Count.English, status.LampsBefore?.Period.ToString(), [.. status.LampChanges.Select(ShownLampChange.Of)]);
}

/// <summary>A task whose lamp is another than in the month before.</summary>
/// <param name="Task">The number of the task.</param>
/// <param name="Way">worse, better, or other where it is neither.</param>
/// <param name="Before">The lamp then, or why there was none.</param>
/// <param name="Now">The lamp now.</param>
public sealed record ShownLampChange(string Task, string Way, ShownWords Before, ShownWords Now)
{
    internal static ShownLampChange Of(LampChange change) => new(
        change.Now.Task.Number.ToString(), change.IsWorse ? "worse" : change.IsBetter ? "better" : "other", Named(change.Before.Lamp), Named(change.Now.Lamp));

    private static ShownWords Named(TaskLamp lamp) => new(LampNames.Chinese(lamp), LampNames.English(lamp));
}

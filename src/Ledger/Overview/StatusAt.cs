using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Overview;

/// <summary>Finds how a year stands: a function of the state, the calendar, the time limits and the day.</summary>
public sealed class StatusAt
{
    private const int RecentDays = 30;

    private readonly ILedgerState _state;
    private readonly Plan _plan;
    private readonly string? _unit;
    private readonly DateOnly _asOf;

    private StatusAt(ILedgerState state, int year, string? unit, DateOnly asOf) => (_state, _plan, _unit, _asOf) = (state, state.Plan(year), unit, asOf);

    /// <summary>How a year stands on a day.</summary>
    /// <param name="state">What is known until its end.</param>
    /// <param name="year">The year of the plan.</param>
    /// <param name="unit">Only what this unit leads; null: all.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="limits">How long there is for what.</param>
    public static PlanStatus Of(ILedgerState state, int year, string? unit, DateOnly asOf, WorkCalendar calendar, TimeLimitTable limits)
    {
        var status = new StatusAt(ReadOnce.Of(state), year, unit, asOf);
        var tasks = status._state.Tasks(year).Where(task => status.IsAsked(task.Content.Lead)).ToList();
        var closings = tasks.Select(task => status._state.Assignment(year, task.Number).Closed).ToList();
        var lit = status.LastLit();
        return new PlanStatus(status._plan, asOf, tasks)
        {
            Closed = closings.Count(closing => closing is not null),
            LastDue = status.LastDue(tasks),
            Lamps = status.Lamps(lit),
            LampsBefore = status.Lamps(lit?.Before),
            Debts = [.. Owed.Debts.Of(status._state, calendar, limits, asOf, year).Where(debt => status.IsAsked(debt.Task.Content.Lead))],
            Recent = [.. tasks.Zip(closings, status.RecentOf).SelectMany(changes => changes).Where(status.IsRecent).OrderByDescending(change => change.On).ThenBy(change => change.Task.Number)],
        };
    }

    private bool IsAsked(string lead) => _unit is null || lead == _unit;

    private bool IsRecent(RecentChange change) => change.On <= _asOf && change.On > _asOf.AddDays(-RecentDays);

    private Period? LastLit() => _state.LastLit(_plan.Year, Period.Of(_asOf));

    private LampMonth? Lamps(Period? period) => period is { } month && _state.LampMonth(_plan.Year, month) is { } lit
        ? lit with { Tasks = [.. lit.Tasks.Where(task => IsAsked(task.Lamp.Lit.Lead))] }
        : null;

    private DueMonth? LastDue(List<PlanTask> tasks)
    {
        var december = new Period(_plan.Year, 12);
        return _state.DueIn(_plan, Period.Of(_asOf).Before is var over && over < december ? over : december, tasks);
    }

    private IEnumerable<RecentChange> RecentOf(PlanTask task, Closing? closing)
    {
        if (task.AddedOn is { } added) yield return new(added, task, RecentKind.Added, task.OriginPaper);
        foreach (var revision in task.Revisions)
            yield return new(revision.On, task, task.Standing == TaskStanding.Withdrawn && revision == task.Revisions[^1] ? RecentKind.Withdrawn : RecentKind.Revised, revision.Reason);
        if (closing is not null) yield return new(closing.On, task, RecentKind.Closed, closing.Opinion);
    }
}

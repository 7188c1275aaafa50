using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Units;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>Everything that is owed on published plans: a function of the state, the calendar, the time limits and the day.</summary>
public sealed class Debts
{
    private readonly ILedgerState _state;
    private readonly TimeLeft _time;
    private readonly ReportDebts _reports;
    private readonly DateOnly _asOf;

    private Debts(ILedgerState state, TimeLeft time, DateOnly asOf, bool onOneTask) => (_state, _time, _reports, _asOf) = (state, time, new(state, time, asOf, onOneTask), asOf);

    /// <summary>Those with the nearest last day first, those without one last.</summary>
    /// <param name="state">What is known until the end of the day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="limits">How long there is for what.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="year">Only on the plan of this year; null: on all.</param>
    public static IReadOnlyList<Debt> Of(ILedgerState state, WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf, int? year = null)
    {
        var debts = new Debts(state, new(calendar, limits, asOf), asOf, onOneTask: false);
        var plans = state.All(Plan.Kind).Cast<Plan>().Where(plan => plan.PublishedOn <= asOf && (year is null || plan.Year == year));
        return InOrder(plans.SelectMany(plan => state.Tasks(plan.Year).SelectMany(debts.OfWork).Concat(debts.OfOrders(plan.Year, null))));
    }

    /// <summary>Those on one task, in the same order; nothing is looked at but what is about it, however long the plan.</summary>
    /// <inheritdoc cref="Of" />
    public static IReadOnlyList<Debt> On(PlanTask task, ILedgerState state, WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf)
    {
        if (!(state.Plan(task.PlanYear).PublishedOn <= asOf)) return [];
        var debts = new Debts(state, new(calendar, limits, asOf), asOf, onOneTask: true);
        return InOrder(debts.OfWork(task).Concat(debts.OfOrders(task.PlanYear, task.Number)));
    }

    private static IReadOnlyList<Debt> InOrder(IEnumerable<Debt> debts) =>
        [.. debts.OrderBy(debt => debt.By ?? DateOnly.MaxValue).ThenBy(debt => debt.Task.Number).ThenBy(debt => debt.Kind)];

    private IEnumerable<Debt> OfWork(PlanTask task) =>
        task.Standing == TaskStanding.Standing && _state.Assignment(task.PlanYear, task.Number) is { Closed: null } assignment && _state.CameOn(task) is { } cameOn
            ? OfTask(task, assignment, cameOn)
            : [];

    private IEnumerable<Debt> OfOrders(int planYear, TaskNumber? on) => new OrderDebts(_state, _time, _asOf).Of(planYear, on);

    private IEnumerable<Debt> OfTask(PlanTask task, Assignment assignment, DateOnly cameOn)
    {
        var lead = task.Content.Lead;
        if (assignment.OpenDispute(lead) is { } dispute)
            return [_time.Within(new Debt(DebtKind.Answer, task, Debtors.Office, Role.Supervisor), LimitedThing.Answer, dispute.On)];
        if (_reports.On(task).FoundDone()) return [Closing(task)];
        return [.. Taking(task, assignment), .. _reports.Of(task, cameOn), .. Completion(task, cameOn)];
    }

    /// <summary>A unit that has reported on a task has taken it on.</summary>
    private IEnumerable<Debt> Taking(PlanTask task, Assignment assignment)
    {
        var lead = task.Content.Lead;
        if (assignment.SignedFor is { } signed && IsNow(signed.Unit, lead) || _reports.On(task).Any(report => IsNow(report.Unit, lead))) yield break;
        yield return _time.Within(new Debt(DebtKind.SigningFor, task, Debtors.LeadOf(task), Role.Reporter), LimitedThing.SignFor, _state.SigningOwedSince(task));
    }

    /// <summary>What a unit did before it was renamed or merged is done.</summary>
    private bool IsNow(string unit, string lead) => unit == lead || _state.Today(unit, _asOf) == lead;

    private IEnumerable<Debt> Completion(PlanTask task, DateOnly cameOn)
    {
        if (task.Content.Due is { } due && _time.IsNear(due))
            yield return _time.Until(new(DebtKind.Completion, task, Debtors.LeadOf(task), Role.UnitHead) { Since = cameOn }, due);
    }

    private Debt Closing(PlanTask task) => _time.Within(
        new Debt(DebtKind.Closing, task, Debtors.Office, Role.Supervisor), LimitedThing.Close, _reports.On(task) is [.., { Verified: { } verdict }] ? verdict.On : null);
}

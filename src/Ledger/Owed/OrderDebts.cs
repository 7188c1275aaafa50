using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>What is owed on open orders: by their units to sign for and to answer them, by the office to decide upon answers.</summary>
internal sealed class OrderDebts(ILedgerState state, TimeLeft time, DateOnly asOf)
{
    /// <param name="planYear">The year of the plan that the orders are on.</param>
    /// <param name="on">Only on this task; null: on all.</param>
    public IEnumerable<Debt> Of(int planYear, TaskNumber? on) => state.OrdersOn(planYear).Where(order => order.IsOpen && (on is null || order.Task == on))
        .SelectMany(order => Of(order, state.Task(planYear, order.Task)).Select(debt => debt with { Order = (order.Year, order.Number) }));

    private IEnumerable<Debt> Of(Order order, PlanTask task)
    {
        if (DoneWithOn(task) is { } done) return [Decision(task, done > order.Last.On ? done : order.Last.On)];
        return order.Standing == OrderStanding.Answered ? [Decision(task, order.Last.On)] : OfUnit(order, task, state.AnswersFor(order, asOf));
    }

    /// <summary>The day on which a task was closed or given up; null while a unit works on it.</summary>
    private DateOnly? DoneWithOn(PlanTask task) => task.Standing == TaskStanding.Standing
        ? state.Assignment(task.PlanYear, task.Number).Closed?.On
        : task.Revisions is [.., var last] ? last.On : DateOnly.MinValue;

    private IEnumerable<Debt> OfUnit(Order order, PlanTask task, string unit)
    {
        if (order.SignedFor is null) yield return time.Within(new Debt(DebtKind.OrderSigning, task, unit, Role.Reporter), LimitedThing.SignOrder, order.Sent.On);
        yield return time.Until(new(DebtKind.OrderAnswer, task, unit, Role.Reporter) { Since = order.AnswerOwedSince }, order.Limit);
    }

    private Debt Decision(PlanTask task, DateOnly since) => time.Within(new Debt(DebtKind.OrderDecision, task, Debtors.Office, Role.Supervisor), LimitedThing.DecideOrder, since);
}

using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Lamps;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Grounds;

/// <summary>Finds for which tasks an order could be sent that have none: from the lamps of a month and from what is over time.</summary>
/// <param name="state">What is known.</param>
/// <param name="month">The lamps; null where none were lit.</param>
/// <param name="debts">What is owed on the plan.</param>
/// <param name="steps">The steps that hold.</param>
/// <param name="today">The day.</param>
public sealed class OrderProposals(ILedgerState state, LampMonth? month, IReadOnlyList<Debt> debts, OrderStepSet steps, DateOnly today)
{
    private readonly ILookup<TaskNumber, Debt> _over = debts.Where(debt => debt.IsOver && GroundOf(debt) is not null).ToLookup(debt => debt.Task.Number);

    private readonly Dictionary<TaskNumber, LitTask> _behind =
        (month?.Tasks ?? []).Where(lit => lit.Lamp.Lamp?.IsBehind == true).ToDictionary(lit => lit.Task.Number);

    /// <summary>The hardest step first.</summary>
    public IReadOnlyList<OrderProposal> Of(int planYear)
    {
        var ordered = state.OrdersOn(planYear).Where(order => order.IsOpen).Select(order => (order.Task, Unit: state.AnswersFor(order, today))).ToHashSet();
        return [.. state.Tasks(planYear).Where(IsOpen).Where(task => !ordered.Contains((task.Number, task.Content.Lead)))
            .Select(Of).OfType<OrderProposal>().OrderByDescending(proposal => proposal.Rule.Step.Rank).ThenBy(proposal => proposal.Task.Number)];
    }

    /// <summary>Null where nothing speaks for one, or no step is for what does.</summary>
    private OrderProposal? Of(PlanTask task)
    {
        var before = LastTo(task);
        var lit = _behind.GetValueOrDefault(task.Number) is { } behind && behind.Lamp.Lit.On > before ? behind : null;
        var over = _over[task.Number].Where(debt => debt.Debtor == task.Content.Lead && (debt.Kind == DebtKind.Completion || debt.By > before)).ToList();
        var grounds = over.Select(debt => GroundOf(debt)!.Value).Concat(lit is null ? [] : [GroundOf(lit)]).ToHashSet();
        return steps.Rules.LastOrDefault(rule => rule.For.Any(grounds.Contains)) is { } rule ? new(task, task.Content.Lead, rule) { Lit = lit, Over = over } : null;
    }

    /// <summary>The day on which the last order about it to its lead was closed: what was known by then speaks for no other. A task that is past its due date goes on speaking.</summary>
    private DateOnly LastTo(PlanTask task) => state.OrdersOn(task.PlanYear)
        .Where(order => order.Task == task.Number && order.Standing == OrderStanding.Closed && state.AnswersFor(order, today) == task.Content.Lead)
        .Select(order => order.Last.On).DefaultIfEmpty(DateOnly.MinValue).Max();

    private bool IsOpen(PlanTask task) =>
        task.Standing == TaskStanding.Standing && task.Content.Lead.Length > 0 && state.Assignment(task.PlanYear, task.Number).Closed is null;

    private static OrderGround GroundOf(LitTask lit) => lit.Lamp.Lamp!.Standing == LampStanding.Bad ? OrderGround.FarBehind : OrderGround.Behind;

    /// <summary>Null where what is owed is no reason for an order.</summary>
    private static OrderGround? GroundOf(Debt debt) => debt.Kind switch
    {
        DebtKind.Report or DebtKind.Redoing => OrderGround.Unreported,
        DebtKind.Completion => OrderGround.PastDue,
        _ => null,
    };
}

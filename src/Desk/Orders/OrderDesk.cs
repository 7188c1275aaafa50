using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Orders;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Desk.Orders;

/// <summary>The orders of a place: what went out and what became of it, what could go out, and what sends it.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
/// <param name="rules">Days off, time limits and the steps of orders.</param>
/// <param name="today">The day.</param>
public sealed class OrderDesk(ILedger ledger, string place, Rulebook rules, DateOnly today)
{
    private readonly Office _office = new(ledger, place);

    /// <summary>All orders on a plan.</summary>
    public OrderBoard Board(int planYear)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        return ledger.Ask(place, state =>
        {
            var once = ReadOnce.Of(state);
            var debts = DebtsOn(once, planYear);
            return new OrderBoard(planYear, [.. LinesOf(once, planYear, debts).Reverse()], seen) { Proposals = ProposalsOf(once, planYear, debts), Lit = once.LastLit(planYear, Period.Of(today)) };
        });
    }

    /// <summary>One of them; null where there is none of that number.</summary>
    public OrderFile? Find(int year, int number)
    {
        var seen = _office.LastEntry();
        return ledger.Ask(place, state => state.Find(Order.KeyOf(year, number)) is Order order ? FileOf(state, order, seen) : null);
    }

    /// <summary>An order about a task that could go out.</summary>
    /// <exception cref="RefusedException">There is no such task, or no steps are known.</exception>
    public OrderDraft Draft(int planYear, TaskNumber number)
    {
        var seen = _office.LastEntry();
        var steps = Steps();
        return ledger.Ask(place, state => DraftIn(state, state.Task(planYear, number), steps, seen));
    }

    /// <summary>What sends an order out, and why: what is not typed is as proposed.</summary>
    /// <exception cref="RefusedException">There is no such task or step, or nothing is proposed that could stand for what was not typed.</exception>
    public (Command Command, string Reason) Issuing(int planYear, TaskNumber number, TypedOrder typed)
    {
        var draft = Draft(planYear, number);
        var rule = StepNamed(typed.Step.Length > 0 ? typed.Step : draft.Step.Name);
        var demand = new OrderDemand(rule.Step, typed.Wanted.Length > 0 ? typed.Wanted : OrderReason.UsualDemand, typed.Limit ?? draft.Steps.First(step => step.Rule == rule).Limit) { ApprovedBy = typed.ApprovedBy };
        var reason = typed.Reason.Length > 0 ? typed.Reason : draft.Proposal is { } proposal ? OrderReason.Of(proposal) : "";
        return (new IssueOrder(planYear, number, typed.Unit.Length > 0 ? typed.Unit : draft.Task.Content.Lead, demand), reason);
    }

    /// <summary>What raises an order to the next step.</summary>
    /// <exception cref="RefusedException">There is none of that number, or no harder step.</exception>
    public Command Raising(int year, int number, string wanted, DateOnly? limit, string approvedBy)
    {
        var order = OrderOf(year, number);
        var next = Steps().After(order.Step) ?? throw new RefusedException(
            $"{OrderNames.Number(order)} 已经是最高一级（{OrderNames.Chinese(order.Step)}），不能再升。", $"Order {number} of {year} is at the last step ({order.Step.English}) already.");
        return new RaiseOrder(year, number, new(next.Step, wanted.Length > 0 ? wanted : order.Sent.Demand!.Wanted, limit ?? LimitOf(next)) { ApprovedBy = approvedBy });
    }

    /// <summary>What sends an answer back, with as many working days as the step gives where no day is typed.</summary>
    /// <exception cref="RefusedException">There is none of that number.</exception>
    public Command SendingBack(int year, int number, DateOnly? limit) => new SendOrderBack(year, number, limit ?? BackLimitOf(OrderOf(year, number)));

    private Order OrderOf(int year, int number) => ledger.Ask(place, state => state.OrderOf(year, number));

    private OrderDraft DraftIn(ILedgerState state, PlanTask task, OrderStepSet steps, EntryPlace seen)
    {
        var limits = steps.Rules.Select(rule => (Rule: rule, Limit: LimitOf(state, rule))).ToList();
        var proposal = ProposalsOf(state, task.PlanYear, DebtsOn(state, task.PlanYear)).FirstOrDefault(proposal => proposal.Task.Number == task.Number);
        return new(task, [.. limits.Select(step => (step.Rule, step.Limit.Value))], proposal, seen)
        {
            Open = [.. state.OrdersOn(task.PlanYear).Where(order => order.IsOpen && order.Task == task.Number)],
            Warnings = [.. limits.SelectMany(step => step.Limit.Warnings).Distinct()],
        };
    }

    private OrderFile FileOf(ILedgerState state, Order order, EntryPlace seen)
    {
        var line = LinesOf(state, order.PlanYear, DebtsOn(state, order.PlanYear)).First(line => line.Order.Key == order.Key);
        var next = order.IsOpen ? rules.Steps.At(today)?.After(order.Step) : null;
        return new(line, new(state.Place()?.Name ?? "", order, line.Task), seen)
        {
            Next = next,
            NextLimit = next is null ? null : LimitOf(state, next).Value,
            BackLimit = BackLimitOf(order),
        };
    }

    private IReadOnlyList<OrderLine> LinesOf(ILedgerState state, int planYear, IReadOnlyList<Debt> debts)
    {
        var owed = debts.Where(debt => debt.Order is not null).ToLookup(debt => debt.Order!.Value);
        return [.. state.OrdersOn(planYear).Select(order => new OrderLine(order, state.Task(planYear, order.Task), state.AnswersFor(order, today), [.. owed[(order.Year, order.Number)]]))];
    }

    private IReadOnlyList<OrderProposal> ProposalsOf(ILedgerState state, int planYear, IReadOnlyList<Debt> debts)
    {
        if (rules.Steps.At(today) is not { } steps) return [];
        var month = state.LastLit(planYear, Period.Of(today)) is { } lit ? state.LampMonth(planYear, lit) : null;
        return new OrderProposals(state, month, debts, steps, today).Of(planYear);
    }

    private IReadOnlyList<Debt> DebtsOn(ILedgerState state, int planYear) => Debts.Of(state, state.Calendar(rules.DaysOff), rules.Limits, today, planYear);

    private OrderStepSet Steps() => rules.Steps.At(today) ?? throw new RefusedException(
        $"{today:yyyy-MM-dd} 还没有生效的督办级别（业务包 order-steps.yaml），不能下督办单。", $"No steps of orders hold on {today:yyyy-MM-dd} (order-steps.yaml of the packs), so none can be sent.");

    private OrderStepRule StepNamed(string name) => Steps() is var steps && steps.Find(name) is { } rule ? rule : throw new RefusedException(
        $"没有“{name}”这一级，有：{string.Join("、", steps.Rules.Select(known => $"{known.Step.Name}（{OrderNames.Chinese(known.Step)}）"))}。",
        $"There is no step \"{name}\"; there are {string.Join(", ", steps.Rules.Select(known => known.Step.Name))}.");

    private DateOnly BackLimitOf(Order order) => LimitOf(rules.Steps.At(today)?.Find(order.Step.Name) ?? new(order.Step, 1, []));

    private DateOnly LimitOf(OrderStepRule rule) => ledger.Ask(place, state => LimitOf(state, rule).Value);

    private CalendarAnswer<DateOnly> LimitOf(ILedgerState state, OrderStepRule rule) => state.Calendar(rules.DaysOff).AddWorkingDays(today, rule.WorkingDays);
}

using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Desk.Orders;

/// <summary>An order before it goes out: what there is to choose, and what is proposed.</summary>
/// <param name="Task">The task that it is about.</param>
/// <param name="Steps">Each with the last day for an answer if it went out today.</param>
/// <param name="Proposal">Null where nothing speaks for one.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record OrderDraft(PlanTask Task, IReadOnlyList<(OrderStepRule Rule, DateOnly Limit)> Steps, OrderProposal? Proposal, EntryPlace Seen)
{
    /// <summary>The orders about it that are open: to their units none can go out.</summary>
    public IReadOnlyList<Order> Open { get; init; } = [];

    /// <summary>What the calendar did not know when the last days were counted.</summary>
    public IReadOnlyList<NotAnnounced> Warnings { get; init; } = [];

    /// <summary>To whom it can go, the unit that leads first.</summary>
    public IReadOnlyList<string> Units => [.. Task.Content.Supporters.Prepend(Task.Content.Lead).Where(unit => unit.Length > 0)];

    /// <summary>The step that is proposed, else the gentlest.</summary>
    public OrderStep Step => (Proposal?.Rule ?? Steps[0].Rule).Step;
}

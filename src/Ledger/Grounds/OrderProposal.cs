using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Grounds;

/// <summary>That a unit could be sent an order about a task, and why: nothing is sent unless somebody does.</summary>
/// <param name="Task">The task.</param>
/// <param name="Unit">The unit that leads it.</param>
/// <param name="Rule">At which step.</param>
public sealed record OrderProposal(PlanTask Task, string Unit, OrderStepRule Rule)
{
    /// <summary>The lamp that is a reason; null where none is.</summary>
    public LitTask? Lit { get; init; }

    /// <summary>What the unit owes that is over time.</summary>
    public IReadOnlyList<Debt> Over { get; init; } = [];
}

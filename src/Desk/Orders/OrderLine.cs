using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Orders;

/// <summary>An order beside its task.</summary>
/// <param name="Order">The order.</param>
/// <param name="Task">The task that it is about.</param>
/// <param name="Unit">Who answers it today: the unit that it went to, or whoever goes on with its work.</param>
/// <param name="Debts">What is owed on it, by whomever.</param>
public sealed record OrderLine(Order Order, PlanTask Task, string Unit, IReadOnlyList<Debt> Debts)
{
    /// <summary>Whether its unit has let the last day go by.</summary>
    public bool IsOver => Debts.Any(debt => debt.Kind == DebtKind.OrderAnswer && debt.IsOver);
}

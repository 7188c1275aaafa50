using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;

namespace Luoshi.Publishing.Orders;

/// <summary>What an order tells on paper, as it went out last.</summary>
/// <param name="Place">What the place is called.</param>
/// <param name="Order">The order.</param>
/// <param name="Task">The task that it is about.</param>
public sealed record OrderSheet(string Place, Order Order, PlanTask Task)
{
    /// <summary>Who issues it, as it stands on papers.</summary>
    public string Issuer => $"{Place}人民政府督查室";

    /// <summary>The day on which it went out so.</summary>
    public DateOnly On => Order.Sent.On;
}

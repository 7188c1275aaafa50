namespace Luoshi.Ledger.Orders.Happened;

/// <summary>The office was content with what was done about an order (销号).</summary>
public sealed record OrderClosed(int Year, int Number, string Reason, string By, DateOnly On) : OrderFact(Year, Number)
{
    protected override OrderEvent Happened => new(OrderDeed.Closed, By, On, Reason);
}

namespace Luoshi.Ledger.Orders.Happened;

/// <summary>An order went out again at a harder step (升级).</summary>
public sealed record OrderRaised(int Year, int Number, OrderDemand Demand, string Reason, string By, DateOnly On) : OrderFact(Year, Number)
{
    protected override OrderEvent Happened => new(OrderDeed.Raised, By, On, Reason) { Demand = Demand };
}

namespace Luoshi.Ledger.Orders.Happened;

/// <summary>An order was taken back that should not have gone out (撤回).</summary>
public sealed record OrderWithdrawn(int Year, int Number, string Reason, string By, DateOnly On) : OrderFact(Year, Number)
{
    protected override OrderEvent Happened => new(OrderDeed.Withdrawn, By, On, Reason);
}

namespace Luoshi.Ledger.Orders.Happened;

/// <summary>A unit took an order (签收).</summary>
public sealed record OrderSignedFor(int Year, int Number, string Unit, string By, DateOnly On) : OrderFact(Year, Number)
{
    protected override OrderEvent Happened => new(OrderDeed.SignedFor, By, On, "") { Unit = Unit };
}

namespace Luoshi.Ledger.Orders.Happened;

/// <summary>The office wanted another answer (退回).</summary>
public sealed record OrderSentBack(int Year, int Number, string Reason, DateOnly Limit, string By, DateOnly On) : OrderFact(Year, Number)
{
    protected override OrderEvent Happened => new(OrderDeed.SentBack, By, On, Reason) { Limit = Limit };
}

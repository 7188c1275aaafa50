namespace Luoshi.Ledger.Orders.Happened;

/// <summary>Something happened to an order that had gone out.</summary>
public abstract record OrderFact(int Year, int Number) : FactOf<Order>
{
    public override EntityKey Subject => Order.KeyOf(Year, Number);

    protected sealed override Order Change(Order before) => before with { Events = [.. before.Events, Happened] };

    protected abstract OrderEvent Happened { get; }
}

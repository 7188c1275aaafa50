using Luoshi.Ledger.Orders.Happened;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>The unit takes an order as it went out last (签收).</summary>
public sealed record SignForOrder(int Year, int Number) : OrderCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Reporter, Role.UnitHead];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var order = OwnOrder(state, occasion);
        if (order.SignedFor is { } there) throw new RefusedException(
            $"{OrderNames.Number(order)} 已由{there.By}于 {there.On:yyyy-MM-dd} 签收。", $"{there.By} signed for order {Number} of {Year} on {there.On:yyyy-MM-dd} already.");
        yield return new OrderSignedFor(Year, Number, occasion.By.Unit, occasion.By.Name, occasion.Today);
    }
}

using Luoshi.Ledger.Orders.Happened;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>The office is done with an order (销号), answered or not, and says why.</summary>
public sealed record CloseOrder(int Year, int Number) : OrderCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        OpenOrder(state);
        yield return new OrderClosed(Year, Number, occasion.Reason.Trim(), occasion.By.Name, occasion.Today);
    }
}

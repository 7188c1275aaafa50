using Luoshi.Ledger.Orders.Happened;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>Takes an order back that should not have gone out (错发), with the reason. It can be opened still; its number is not given again.</summary>
public sealed record WithdrawOrder(int Year, int Number) : OrderCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        OpenOrder(state);
        yield return new OrderWithdrawn(Year, Number, occasion.Reason.Trim(), occasion.By.Name, occasion.Today);
    }
}

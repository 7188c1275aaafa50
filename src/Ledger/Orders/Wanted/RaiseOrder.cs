using Luoshi.Ledger.Orders.Happened;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>Sends the same order out again at a harder step, with its reason and a new last day; the unit signs for it anew.</summary>
/// <param name="Year">The year in which it went out first.</param>
/// <param name="Number">Its number, which stays.</param>
/// <param name="Demand">What is demanded now.</param>
public sealed record RaiseOrder(int Year, int Number, OrderDemand Demand) : OrderCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var order = OpenOrder(state);
        if (Demand.OrderStep.Rank <= order.Step.Rank) throw new RefusedException(
            $"{OrderNames.Number(order)} 已经是{OrderNames.Chinese(order.Step)}，不能升到{OrderNames.Chinese(Demand.OrderStep)}。",
            $"Order {Number} of {Year} is at step \"{order.Step.English}\" already and cannot be raised to \"{Demand.OrderStep.English}\".");
        yield return new OrderRaised(Year, Number, Demand.Checked(occasion.Today), occasion.Reason.Trim(), occasion.By.Name, occasion.Today);
    }
}

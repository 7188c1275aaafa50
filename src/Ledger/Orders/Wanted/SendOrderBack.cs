using Luoshi.Ledger.Orders.Happened;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>The office is not content with an answer and wants another until a day, with the reason.</summary>
/// <param name="Year">The year in which the order went out.</param>
/// <param name="Number">Its number.</param>
/// <param name="Limit">The last day for the other answer.</param>
public sealed record SendOrderBack(int Year, int Number, DateOnly Limit) : OrderCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        AnsweredOrder(state);
        DemandRules.CheckLimit(Limit, occasion.Today);
        yield return new OrderSentBack(Year, Number, occasion.Reason.Trim(), Limit, occasion.By.Name, occasion.Today);
    }
}

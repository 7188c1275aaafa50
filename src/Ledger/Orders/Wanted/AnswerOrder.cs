using Luoshi.Ledger.Orders.Happened;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>The unit says what it did about an order (整改报告). A unit that answers has taken it.</summary>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Its number.</param>
/// <param name="Answer">What was done, and what is still to be done.</param>
public sealed record AnswerOrder(int Year, int Number, string Answer) : OrderCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Reporter, Role.UnitHead];

    /// <summary>What shows it.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var order = OwnOrder(state, occasion);
        if (string.IsNullOrWhiteSpace(Answer)) throw new RefusedException("请写明整改情况。", "Say what was done about it.");
        if (order.Step.IsAnsweredByHead && occasion.By.Role != Role.UnitHead) throw new RefusedException(
            $"{OrderNames.Number(order)} 是{OrderNames.Chinese(order.Step)}，要由单位负责人答复。", $"Order {Number} of {Year} is at the step \"{order.Step.English}\": the head of the unit answers it.");
        if (order.SignedFor is null) yield return new OrderSignedFor(Year, Number, occasion.By.Unit, occasion.By.Name, occasion.Today);
        yield return new OrderAnswered(Year, Number, Answer.Trim(), occasion.By.Unit, occasion.By.Name, occasion.Today) { Evidence = Evidence };
    }
}

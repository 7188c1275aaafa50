using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Orders.Happened;

/// <summary>A unit said what it did about an order (整改报告).</summary>
public sealed record OrderAnswered(int Year, int Number, string Answer, string Unit, string By, DateOnly On) : OrderFact(Year, Number)
{
    /// <summary>What shows it.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];

    protected override OrderEvent Happened => new(OrderDeed.Answered, By, On, Answer) { Unit = Unit, Evidence = Evidence };
}

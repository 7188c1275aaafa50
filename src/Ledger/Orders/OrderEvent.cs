using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Orders;

/// <summary>Something that happened to an order.</summary>
/// <param name="Deed">What.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day.</param>
/// <param name="Words">Why it was done, or the answer; empty for signing.</param>
public sealed record OrderEvent(OrderDeed Deed, string By, DateOnly On, string Words)
{
    /// <summary>The unit that did it, as it was called; empty for the office.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is demanded from then on; null where that stays.</summary>
    public OrderDemand? Demand { get; init; }

    /// <summary>The last day for another answer; null where none was wanted.</summary>
    public DateOnly? Limit { get; init; }

    /// <summary>What shows the answer; between the unit and the office, as the order is: it is not attached to the task.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];
}

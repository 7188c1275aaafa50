using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Orders;

/// <summary>What an order demands when it goes out, first or at a harder step. It keeps its step as that was called then.</summary>
/// <param name="OrderStep">How hard it presses.</param>
/// <param name="Wanted">What the unit is to do, in the office's words.</param>
/// <param name="Limit">The last day for an answer.</param>
public sealed record OrderDemand(OrderStep OrderStep, string Wanted, DateOnly Limit)
{
    /// <summary>The leader who approved that it goes out (签发); empty where nobody is named, as at the gentler steps.</summary>
    public string ApprovedBy { get; init; } = "";
}

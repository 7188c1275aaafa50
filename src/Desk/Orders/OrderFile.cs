using Luoshi.Ledger;
using Luoshi.Publishing.Orders;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Desk.Orders;

/// <summary>Everything about one order.</summary>
/// <param name="Line">The order beside its task.</param>
/// <param name="Sheet">What it tells on paper.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record OrderFile(OrderLine Line, OrderSheet Sheet, EntryPlace Seen)
{
    /// <summary>The step that it can be raised to; null where it is at the last, or no steps are known.</summary>
    public OrderStepRule? Next { get; init; }

    /// <summary>The last day for an answer if it were raised today; null where it cannot be.</summary>
    public DateOnly? NextLimit { get; init; }

    /// <summary>The last day for another answer if this one were sent back today.</summary>
    public DateOnly BackLimit { get; init; }
}

namespace Luoshi.Vocabulary.Orders;

/// <summary>The steps of orders with their days: what held before stays, and is asked for at a date.</summary>
public sealed record OrderStepTable(IReadOnlyList<OrderStepSet> Sets)
{
    /// <summary>Those that hold on a day; null where none are known.</summary>
    public OrderStepSet? At(DateOnly day) => Sets.Where(set => set.From <= day).MaxBy(set => set.From);
}

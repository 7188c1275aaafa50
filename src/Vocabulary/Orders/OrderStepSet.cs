namespace Luoshi.Vocabulary.Orders;

/// <summary>The steps of orders in a place, as some paper sets them from a day on.</summary>
/// <param name="From">The first day for which they hold.</param>
/// <param name="Source">The paper, or who chose them where there is none.</param>
/// <param name="Rules">The gentlest first.</param>
public sealed record OrderStepSet(DateOnly From, string Source, IReadOnlyList<OrderStepRule> Rules)
{
    /// <summary>Null where no step has the name.</summary>
    public OrderStepRule? Find(string name) => Rules.FirstOrDefault(rule => rule.Step.Name == name);

    /// <summary>The step that an order is raised to; null where it is at the last.</summary>
    public OrderStepRule? After(OrderStep step) => Rules.FirstOrDefault(rule => rule.Step.Rank > step.Rank);
}

using Luoshi.Ledger.Lighting;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Desk.Policies;

/// <summary>The rules that hold in a place on a day, each with its source, and what held before it or will hold after.</summary>
/// <param name="On">The day.</param>
public sealed record RulesBoard(DateOnly On)
{
    /// <summary>The rules of lamps; null where none were adopted.</summary>
    public AdoptedRules? Lamps { get; init; }

    /// <summary>Other rules of lamps that were adopted, the latest first.</summary>
    public IReadOnlyList<AdoptedRules> OtherLamps { get; init; } = [];

    /// <summary>The steps of orders; null where none are known.</summary>
    public OrderStepSet? Steps { get; init; }

    /// <summary>Steps that hold on other days, the latest first.</summary>
    public IReadOnlyList<OrderStepSet> OtherSteps { get; init; } = [];

    /// <summary>All that there can be a limit for.</summary>
    public IReadOnlyList<LimitLine> Limits { get; init; } = [];
}

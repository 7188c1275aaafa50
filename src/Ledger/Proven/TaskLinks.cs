using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Proven;

/// <summary>Which measures of a task are known from observations.</summary>
/// <param name="PlanYear">The year of its plan.</param>
/// <param name="Number">The task.</param>
public sealed record TaskLinks(int PlanYear, TaskNumber Number) : Entity
{
    public const string Kind = "links";

    public override EntityKey Key => KeyOf(PlanYear, Number);

    /// <summary>Each measure at most once.</summary>
    public IReadOnlyList<MeasureLink> Links { get; init; } = [];

    public static EntityKey KeyOf(int planYear, TaskNumber number) => new(Kind, PlanTask.IdPrefix(planYear) + number);
}

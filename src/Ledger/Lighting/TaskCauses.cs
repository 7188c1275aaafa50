using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting;

/// <summary>The outside causes that were recognized for a task.</summary>
/// <param name="PlanYear">The year of its plan.</param>
/// <param name="Number">The task.</param>
public sealed record TaskCauses(int PlanYear, TaskNumber Number) : Entity
{
    public const string Kind = "causes";

    public override EntityKey Key => KeyOf(PlanYear, Number);

    /// <summary>In the order in which they were recognized.</summary>
    public IReadOnlyList<OutsideCause> Causes { get; init; } = [];

    /// <summary>The cause that excuses a month; null where there is none.</summary>
    public OutsideCause? In(Period period) => Causes.LastOrDefault(cause => cause.Covers(period));

    public static EntityKey KeyOf(int planYear, TaskNumber number) => new(Kind, PlanTask.IdPrefix(planYear) + number);
}

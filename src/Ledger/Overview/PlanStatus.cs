using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Overview;

/// <summary>How a year stands on a day: what a leader has to see in a minute.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Tasks">All of it, or what one unit leads.</param>
public sealed record PlanStatus(Plan Plan, DateOnly AsOf, IReadOnlyList<PlanTask> Tasks)
{
    /// <summary>How many tasks are closed.</summary>
    public int Closed { get; init; }

    /// <summary>Null before the first month of a published plan is over.</summary>
    public DueMonth? LastDue { get; init; }

    /// <summary>The last lamps that were lit; null before.</summary>
    public LampMonth? Lamps { get; init; }

    /// <summary>Those of the month before; null where none were lit.</summary>
    public LampMonth? LampsBefore { get; init; }

    /// <summary>Everything owed on these tasks, the nearest last day first.</summary>
    public IReadOnlyList<Debt> Debts { get; init; } = [];

    /// <summary>What was decided in the last thirty days, the latest first.</summary>
    public IReadOnlyList<RecentChange> Recent { get; init; } = [];

    /// <summary>Tasks whose lamps are others than in the month before.</summary>
    public IReadOnlyList<LampChange> LampChanges => LampChange.Between(LampsBefore, Lamps);
}

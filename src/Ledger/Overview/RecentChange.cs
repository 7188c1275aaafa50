using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Overview;

/// <summary>Something that was decided about a task of late.</summary>
/// <param name="On">The day.</param>
/// <param name="Task">The task.</param>
/// <param name="Kind">What.</param>
/// <param name="Reason">Why, or what was said of it; may be empty.</param>
public sealed record RecentChange(DateOnly On, PlanTask Task, RecentKind Kind, string Reason);

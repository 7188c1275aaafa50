namespace Luoshi.Ledger.Plans;

/// <summary>A change to a task after the plan was published: what it said before is kept.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="Before">What the task said until then.</param>
public sealed record Revision(DateOnly On, string Reason, string ApprovedBy, TaskContent Before);

using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Revisions;

/// <summary>A change to a published plan: who entered it when, by whose leave and why, and what became of what.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Task">The task as it stands now.</param>
/// <param name="At">The entry.</param>
/// <param name="By">Who entered it.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; of a task that was added, the paper that it comes from.</param>
/// <param name="ApprovedBy">The leader who approved it; empty for a task that was added.</param>
/// <param name="Changes">Field by field; empty where the task came or went as a whole.</param>
public sealed record RevisionLine(RevisionKind Kind, PlanTask Task, EntryPlace At, string By, DateOnly On, string Reason, string ApprovedBy, IReadOnlyList<Shift> Changes);

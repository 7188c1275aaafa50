using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Workbenches;

/// <summary>How the tasks of a year were taken on (交办、签收、退回).</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Disputed">Sent back as another's, and not answered.</param>
/// <param name="Open">What units have not signed for.</param>
/// <param name="Taken">How many are signed for.</param>
/// <param name="Units">Whom a task can be given to.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record DispatchBoard(
    int Year, IReadOnlyList<(PlanTask Task, Dispute Dispute, Debt Debt)> Disputed, IReadOnlyList<Debt> Open, int Taken, IReadOnlyList<string> Units, EntryPlace Seen);

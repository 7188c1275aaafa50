using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>A task as the unit that leads it, or takes part in it, has it before itself.</summary>
/// <param name="Task">The task.</param>
/// <param name="Debts">What is owed on it, by whomever.</param>
/// <param name="Last">The last month that anything was handed in or sent back for; null before the first.</param>
/// <param name="Next">The month that is to be reported on: one sent back, else one owed, else this month.</param>
public sealed record UnitTask(PlanTask Task, IReadOnlyList<Debt> Debts, ProgressReport? Last, Period Next)
{
    /// <summary>Why the last report came back; null where it did not.</summary>
    public SentBack? Back => Last is { Reported: null, Returns: [.., var back] } ? back : null;
}

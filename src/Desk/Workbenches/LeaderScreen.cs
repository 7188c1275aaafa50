using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>What a leader sees in a minute: what is late, why, whose and since when; what waits for them; who owes most.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Period">The month of the lamps; null where none were lit.</param>
/// <param name="Count">The lamps; null where none were lit.</param>
/// <param name="Late">The worst first.</param>
/// <param name="ToSign">What waits for this leader's signature, or for that of a leader whom the task does not name.</param>
/// <param name="Owing">Who has most over time, with how much.</param>
/// <param name="Orders">How many orders are open, and how many of them were not answered in time.</param>
public sealed record LeaderScreen(
    int Year, Period? Period, LampCount? Count, IReadOnlyList<LateTask> Late, IReadOnlyList<Debt> ToSign, IReadOnlyList<(string Debtor, int Over)> Owing,
    (int Open, int Over) Orders)
{
    /// <summary>What is over time on cases, of each what has been over longest; the longest first.</summary>
    public IReadOnlyList<CaseDebt> LateCases { get; init; } = [];
}

using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Promises;

/// <summary>Last year's promises laid beside this year's report.</summary>
/// <param name="Year">The year of the plan whose report answers them.</param>
/// <param name="Before">The report that promised; null where none is named.</param>
/// <param name="Lines">The promises that somebody can follow; none where one of the reports is not kept here.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record PromiseBoard(int Year, PlanSource? Before, IReadOnlyList<PromiseLine> Lines, EntryPlace Seen)
{
    /// <summary>Why there are no lines; null where there are.</summary>
    public RefusedException? Obstacle { get; init; }
}

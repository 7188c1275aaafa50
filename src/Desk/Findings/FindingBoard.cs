using Luoshi.Ledger;
using Luoshi.Ledger.Findings;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Findings;

/// <summary>What can be said to the public about the targets of a plan's report: raised or lowered against the levels above, or not to be measured as worded.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Above">The reports of the levels above that were named.</param>
/// <param name="Lines">In the order of the report; none where it is not kept here.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record FindingBoard(int Year, IReadOnlyList<PlanSource> Above, IReadOnlyList<FindingLine> Lines, EntryPlace Seen)
{
    /// <summary>What was released and is not found any more: it is public still, and can be taken back.</summary>
    public IReadOnlyList<ReleasedFinding> Left { get; init; } = [];

    /// <summary>Why there are no lines; null where there are.</summary>
    public RefusedException? Obstacle { get; init; }
}

using Luoshi.Ledger;
using Luoshi.Ledger.Snapshots;

namespace Luoshi.Desk.Workbenches;

/// <summary>What was released of a year to the public.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Snapshots">The last first.</param>
/// <param name="Until">The last day that could be spoken of now: the end of the last month, or today.</param>
/// <param name="Seen">The last entry that is shown, and would be released.</param>
public sealed record ReleaseBoard(int Year, IReadOnlyList<Snapshot> Snapshots, DateOnly Until, EntryPlace Seen);

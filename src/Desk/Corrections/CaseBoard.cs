using Luoshi.Ledger;

namespace Luoshi.Desk.Corrections;

/// <summary>The cases that somebody may see, the nearest last day first, those that have ended behind them.</summary>
/// <param name="Lines">The cases.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record CaseBoard(IReadOnlyList<CaseLine> Lines, EntryPlace Seen);

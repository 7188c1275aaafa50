using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>The lamps of a month, as the office lights and overrides them.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Period">The month.</param>
/// <param name="Month">Null where they were not lit.</param>
/// <param name="News">How many lamps would be others if they were lit now; null where they cannot be lit.</param>
/// <param name="Obstacle">Why they cannot; null where they can.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record LampBoard(int Year, Period Period, LampMonth? Month, int? News, RefusedException? Obstacle, EntryPlace Seen);

using Luoshi.Ledger;

namespace Luoshi.Desk.Workbenches;

/// <summary>How the ledger of a place is, as whoever runs the system sees it.</summary>
/// <param name="Now">What time the program thinks it is.</param>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Last">The last one; null before the first.</param>
/// <param name="Units">Names that somebody can be registered for.</param>
public sealed record Health(DateTimeOffset Now, long Entries, StreamHead? Last, IReadOnlyList<string> Units);

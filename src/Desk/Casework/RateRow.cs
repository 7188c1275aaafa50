using Luoshi.Ledger.Casework;

namespace Luoshi.Desk.Casework;

/// <summary>The rates of a unit or a month.</summary>
/// <param name="Name">Which.</param>
/// <param name="Cases">How many cases it had.</param>
/// <param name="Rates">The rates.</param>
public sealed record RateRow(string Name, int Cases, IReadOnlyList<Rate> Rates);

namespace Luoshi.Ledger.Indicators;

/// <summary>A period of a series: what was told, and beside it what follows from it.</summary>
/// <param name="Observation">As it was told, all releases.</param>
/// <param name="Growth">Computed from the amounts, or why not.</param>
/// <param name="Alone">The last month or quarter alone, as computed; null where it cannot be.</param>
public sealed record SeriesLine(Observation Observation, Growth Growth, decimal? Alone);

using Luoshi.Ledger.Indicators;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>How a statistical table is to be taken in.</summary>
/// <param name="Vintage">How settled its numbers are.</param>
/// <param name="On">The day of its release.</param>
/// <param name="Source">What it is called.</param>
/// <param name="By">Who takes it in, on which day.</param>
public sealed record StatisticsOrder(Vintage Vintage, DateOnly On, string Source, Occasion By);

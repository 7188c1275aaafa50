using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Overview;

/// <summary>What came in for the last month that reports were due for.</summary>
/// <param name="Period">The month.</param>
/// <param name="Due">How many tasks had to be reported on: those that had come to a unit by then, and were not found done before.</param>
/// <param name="Reported">How many were.</param>
/// <param name="Verified">How many of those the supervision office has verified.</param>
/// <param name="Missing">The rest, by their numbers.</param>
public sealed record DueMonth(Period Period, int Due, int Reported, int Verified, IReadOnlyList<TaskNumber> Missing);

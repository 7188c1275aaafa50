using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting;

/// <summary>A cause outside of the unit that the supervision office recognized (客观原因).</summary>
/// <param name="From">The first month.</param>
/// <param name="Until">The last month; null: until further notice.</param>
/// <param name="Reason">Which cause.</param>
/// <param name="By">Who recognized it.</param>
/// <param name="On">The day.</param>
public sealed record OutsideCause(Period From, Period? Until, string Reason, string By, DateOnly On)
{
    public bool Covers(Period period) => From <= period && (Until is null || period <= Until);
}

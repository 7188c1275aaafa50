using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Indicators.Wanted;

/// <summary>A release that is to be recorded.</summary>
public sealed record ObservationWanted(string Indicator, Period Period, Release Release);

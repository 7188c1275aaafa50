using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Proven.Wanted;

/// <summary>A measure of a task that is to be known from an indicator.</summary>
public sealed record LinkWanted(TaskNumber Number, string Measure, string Indicator);

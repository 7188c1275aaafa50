namespace Luoshi.Corpus.Summary;

/// <summary>So many places of a level that set themselves one target for a year.</summary>
/// <param name="Indicator">Id of the measure.</param>
/// <param name="Level">Level of the places.</param>
/// <param name="Year">Year of the target.</param>
/// <param name="Value">In per cent; the middle of a range.</param>
/// <param name="Count">How many places.</param>
public sealed record TargetPoint(string Indicator, string Level, int Year, double Value, long Count);

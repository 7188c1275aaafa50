namespace Luoshi.Vocabulary.TimeLimits;

/// <summary>How long there is for something, as some paper sets it from a day on.</summary>
/// <param name="For">For what.</param>
/// <param name="Days">A number of days, or the day of the month.</param>
/// <param name="Unit">How it is counted.</param>
/// <param name="From">The first day for which it holds.</param>
/// <param name="Source">The paper, or who chose it where there is none.</param>
public sealed record TimeLimit(LimitedThing For, int Days, LimitUnit Unit, DateOnly From, string Source);

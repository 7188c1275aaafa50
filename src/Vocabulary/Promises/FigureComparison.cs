namespace Luoshi.Vocabulary.Promises;

/// <summary>A target and the figure that answers it.</summary>
/// <param name="Target">As the plan set it.</param>
/// <param name="Result">As the next report tells it.</param>
/// <param name="Ratio">Result by target; null where the target is zero or the two go different ways.</param>
public sealed record FigureComparison(Figure Target, Figure Result, decimal? Ratio);

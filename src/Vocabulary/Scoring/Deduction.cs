namespace Luoshi.Vocabulary.Scoring;

/// <summary>Points taken for one kind of event.</summary>
/// <param name="Name">By which lines of a score cite it.</param>
/// <param name="For">The event.</param>
/// <param name="Points">Taken each time.</param>
public sealed record Deduction(string Name, ScoredEvent For, decimal Points)
{
    /// <summary>The most that it takes from a unit in a year; null where there is no cap.</summary>
    public decimal? Cap { get; init; }

    public required string Chinese { get; init; }

    public required string English { get; init; }
}

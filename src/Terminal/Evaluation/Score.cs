namespace Luoshi.Terminal.Evaluation;

/// <summary>A reading measured against a gold annotation.</summary>
/// <param name="Lines">The shares and counts, in the order in which they are printed.</param>
/// <param name="Errors">Every row that is not as in the gold, in text order.</param>
internal sealed record Score(IReadOnlyList<ScoreLine> Lines, IEnumerable<Sentence> Errors)
{
    /// <summary>Whether nothing at all stands where the gold says: the two are hardly of the same report.</summary>
    public bool MatchesNothing { get; } = Lines.Any(line => line is { Name: "found" or "item_start_f1" or "covered", Value: 0 });
}

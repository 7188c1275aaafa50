namespace Luoshi.Vocabulary.Promises;

/// <summary>A passage that tells what became of a promise.</summary>
/// <param name="Span">Where it stands in its report.</param>
/// <param name="Report">0 for the report of the next year, 1 and on for those given besides.</param>
/// <param name="Certainty">How sure the match is, between 0 and 1.</param>
public sealed record Answer(Span Span, int Report, double Certainty);

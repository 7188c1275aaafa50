namespace Luoshi.Vocabulary.Promises;

/// <summary>The life of what was promised in one year and in those after: proposed, repeated, begun, finished or vanished.</summary>
/// <param name="Years">From the year that promised first, one for each that promised it, in order.</param>
/// <param name="Fate">How it stands at the end.</param>
public sealed record Life(IReadOnlyList<LifeYear> Years, Fate Fate);

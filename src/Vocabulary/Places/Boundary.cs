namespace Luoshi.Vocabulary.Places;

/// <summary>The outline of a place and of its townships, for maps that show where things are. It settles no border: it is a drawing.</summary>
/// <param name="Parts">The townships; the place alone where it has none.</param>
public sealed record Boundary(IReadOnlyList<BoundaryPart> Parts);

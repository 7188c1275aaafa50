namespace Luoshi.Vocabulary.Places;

/// <summary>A part of a place on a map.</summary>
/// <param name="Name">What it is called; empty where nothing says.</param>
/// <param name="Rings">Its outlines, each closed; what is inside a second one is cut out.</param>
public sealed record BoundaryPart(string Name, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings);

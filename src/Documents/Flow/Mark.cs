namespace Luoshi.Documents.Flow;

/// <summary>Something that happens at a place in a line: a page starts, or words were changed.</summary>
/// <param name="At">Characters from the start of the line.</param>
/// <param name="Change">The change, its offset not yet known; null for the start of a page.</param>
internal readonly record struct Mark(int At, TrackedChange? Change);

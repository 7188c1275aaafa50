namespace Luoshi.Vocabulary;

/// <summary>A chapter, theme or paragraph group of a report, from its heading to the next heading of its level or above.</summary>
/// <param name="Id">Numbers of the section and of those around it, joined with dots: <c>2.3.1</c>.</param>
/// <param name="Level">1 for chapters, 2 for what lies inside them, and so on.</param>
/// <param name="Title">The heading as written, without numbering, marks and stray blanks.</param>
/// <param name="Span">The whole section, heading included.</param>
/// <param name="Part">The part of the report it belongs to.</param>
public sealed record Section(string Id, int Level, string Title, Span Span, Part Part);

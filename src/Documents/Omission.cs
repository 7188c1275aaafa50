namespace Luoshi.Documents;

/// <summary>Something that stands in a file and was left out of its text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Sample">The words of the first of them, shortened; empty where it has none.</param>
public sealed record Omission(OmissionKind Kind, int Count, string Sample);

namespace Luoshi.Documents;

/// <summary>A change that was tracked and not yet accepted.</summary>
/// <param name="Kind">Whether it puts words in or takes them out.</param>
/// <param name="Words">The words.</param>
/// <param name="Author">As written in the file; empty where it is not.</param>
/// <param name="Made">When, as the file tells it; null where it does not.</param>
/// <param name="Offset">Where the words stand in the text, or stood.</param>
public sealed record TrackedChange(ChangeKind Kind, string Words, string Author, DateTimeOffset? Made, int Offset);

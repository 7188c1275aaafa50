using System.Collections.Immutable;

namespace Luoshi.Vocabulary;

/// <summary>
/// Whatever was read from a document, with the words it was read from: nothing in a reading exists without its span.
/// </summary>
/// <param name="Span">Where it stands in the document's text.</param>
public abstract record Cited(Span Span)
{
    /// <summary>The rules and words that led to this reading of the span, in the order in which they were applied.</summary>
    public ImmutableArray<Reason> Why { get; init; } = [];
}

namespace Luoshi.Vocabulary.Findings;

/// <summary>The report that is checked, and those that it is compared with.</summary>
/// <param name="Report">The one that is checked.</param>
/// <param name="Last">The same government's report of the year before; null where it is not at hand.</param>
/// <param name="Parents">Reports of the levels above, of the same year, nearest first.</param>
public sealed record Compared(Reading Report, Reading? Last, IReadOnlyList<Reading> Parents)
{
    /// <summary>The reading that a mention points into.</summary>
    public Reading Of(Source source) => source.Kind switch
    {
        SourceKind.Last => Last ?? throw new InvalidOperationException("no report of the year before was given"),
        SourceKind.Parent => Parents[source.Number],
        _ => Report,
    };
}

namespace Luoshi.Vocabulary.Findings;

/// <summary>One of the reports that are compared.</summary>
/// <param name="Kind">What it is to the report that is checked.</param>
/// <param name="Number">Among several of its kind, counted from 0 in the order given.</param>
public readonly record struct Source(SourceKind Kind, int Number)
{
    /// <summary>The report that is checked.</summary>
    public static Source This => default;

    /// <summary>The same government's report of the year before.</summary>
    public static Source Last => new(SourceKind.Last, 0);
}

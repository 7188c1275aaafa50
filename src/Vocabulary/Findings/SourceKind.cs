namespace Luoshi.Vocabulary.Findings;

/// <summary>What a report is to the one that is checked.</summary>
public enum SourceKind
{
    /// <summary>The report that is checked.</summary>
    This,

    /// <summary>The same government's report of the year before.</summary>
    Last,

    /// <summary>A report of a level above, of the same year.</summary>
    Parent,
}

namespace Luoshi.Terminal.Corpora;

/// <summary>The ways in which an input of a corpus can end.</summary>
internal enum CorpusOutcomeKind
{
    /// <summary>Read and taken in.</summary>
    Read,

    /// <summary>In the corpus already, by the run before.</summary>
    Known,

    /// <summary>The same bytes as another file.</summary>
    Twin,

    /// <summary>Not readable, or no report.</summary>
    Failed,
}

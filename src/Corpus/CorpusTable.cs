namespace Luoshi.Corpus;

/// <summary>The tables that can be taken out of a corpus.</summary>
public enum CorpusTable
{
    /// <summary>Headline measures: one row for each place, year, indicator and side.</summary>
    Panel,

    /// <summary>One row a report.</summary>
    Reports,

    Sections,

    Figures,

    Items,
}

using Luoshi.Vocabulary;

namespace Luoshi.Extraction;

/// <summary>
/// Reads a report: a pure function of the text and the lexicon. It never throws on a text of any kind; a text that is no report
/// has an empty reading.
/// </summary>
public static class ReportReader
{
    public static Reading Read(Document document, Lexicon lexicon) => new(document)
    {
        Report = new Report(),
        Sections = [],
        Figures = [],
        Skipped = [],
        Items = [],
    };
}

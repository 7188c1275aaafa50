using Luoshi.Extraction.Figures;
using Luoshi.Extraction.Items;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction;

/// <summary>
/// Reads a report: a pure function of the text and the lexicon. It never throws on a text of any kind; a text that is no report
/// has a reading without figures of meaning, never an error.
/// </summary>
public static class ReportReader
{
    public static Reading Read(Document document, Lexicon lexicon)
    {
        var text = Mender.Mend(document.Text);
        try
        {
            return Read(document, text, lexicon);
        }
        finally
        {
            text.Release();
        }
    }

    private static Reading Read(Document document, MendedText text, Lexicon lexicon)
    {
        var outline = OutlineReader.Read(text, lexicon.Structure);
        var (drafts, traps) = FigureReader.Read(text, outline, lexicon.Figures);
        var items = new ItemReader(text, outline, lexicon.Items, drafts).Read();
        var builder = new ReadingBuilder(text, document.Layout);
        return new Reading(document)
        {
            Report = outline.Report,
            Sections = outline.Sections,
            Figures = builder.Figures(drafts, items),
            Skipped = builder.Skipped(traps, drafts),
            Items = items,
        };
    }
}

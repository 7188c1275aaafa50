using System.Xml;
using Luoshi.Documents.Flow;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>
/// What templates draw on every page that names them are running heads and forms, no text of a report. Only where no page has any
/// text of its own is the text that of the templates.
/// </summary>
internal sealed class TemplateUse
{
    private readonly List<(int Page, string Template)> _uses = [];

    public void Note(int page, IEnumerable<string> templates) => _uses.AddRange(templates.Select(template => (page, template)));

    /// <summary>Counts what the templates draw, or puts it on the pages.</summary>
    public void Settle(OfdDocument document, PageReader reader, List<PrintedPage> pages, OmissionTally tally)
    {
        var bare = pages.TrueForAll(page => page.Visible == 0 && page.Pictures == 0);
        foreach (var uses in _uses.GroupBy(use => use.Template))
        {
            if (bare) Replace(document, reader, pages, uses);
            else if (Drawn(document, reader, uses.Key, 1) is { } drawn && WordsOf(drawn) is { Length: > 0 } words)
                foreach (var _ in uses)
                    tally.Count(OmissionKind.HeaderOrFooter, words);
        }
    }

    private static void Replace(OfdDocument document, PageReader reader, List<PrintedPage> pages, IGrouping<string, (int Page, string Template)> uses)
    {
        foreach (var (number, template) in uses)
        {
            var page = pages.FindIndex(page => page.Number == number);
            if (pages[page].Visible == 0 && Drawn(document, reader, template, number) is { } drawn) pages[page] = drawn;
        }
    }

    private static PrintedPage? Drawn(OfdDocument document, PageReader reader, string template, int number)
    {
        try
        {
            return document.Templates.TryGetValue(template, out var part) ? reader.Read(part, number).Page : null;
        }
        catch (Exception cause) when (cause is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static string WordsOf(PrintedPage page) => string.Concat(page.TakeGlyphs().SelectMany(sheet => sheet.Glyphs).Select(glyph => glyph.Text).Take(60));
}

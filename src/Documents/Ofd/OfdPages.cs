using System.Xml;
using Luoshi.Documents.Flow;
using Luoshi.Documents.Ofd.Fonts;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>The pages of all documents of a file, one after the other; a broken one does not keep the others from being read.</summary>
internal sealed class OfdPages(OfdPackage package, OmissionTally tally)
{
    private readonly FontFiles _fonts = new(package);
    private readonly GlyphBudget _budget = new(package.Name);
    private readonly List<PagePlan> _pages = [];
    private readonly List<UnreadPage> _unread = [];

    public IReadOnlyList<PagePlan> Pages => _pages;

    /// <summary>In the order of the pages: broken ones are found before the others are judged.</summary>
    public IReadOnlyList<UnreadPage> Unread => [.. _unread.OrderBy(page => page.Number)];

    public void Read(OfdDocument document)
    {
        var fonts = new FontShelf(package, _fonts);
        foreach (var resources in document.Resources) fonts.Read(resources);
        var (reader, templates) = (new PageReader(package, document, fonts, _budget), new TemplateUse());
        var pages = new List<PrintedPage>();
        foreach (var part in document.Pages)
        {
            package.Deadline.Look();
            pages.Add(Read(reader, part, _pages.Count + pages.Count + 1, templates));
        }
        templates.Settle(document, reader, pages, tally);
        foreach (var page in pages)
        {
            Judge(page);
            _pages.Add(new PagePlan(page));
        }
    }

    private PrintedPage Read(PageReader reader, string part, int number, TemplateUse templates)
    {
        try
        {
            var (page, used) = reader.Read(part, number);
            templates.Note(number, used);
            return page;
        }
        catch (Exception cause) when (cause is XmlException or InvalidDataException)
        {
            _unread.Add(new UnreadPage(number, UnreadCause.Damaged));
            return new PrintedPage(number, 0, 0);
        }
    }

    private void Judge(PrintedPage page)
    {
        if (page.Lack is { } lack) _unread.Add(lack);
        for (var picture = 0; picture < page.Pictures; picture++) tally.Count(OmissionKind.Picture);
        if (page.Hidden > 0) tally.Count(OmissionKind.HiddenText);
        if (page.Slanted > 0) tally.Count(OmissionKind.HeaderOrFooter);
    }
}

using Luoshi.Documents.Pdf;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// Finds where words of a document stand on its pages: as the reading says, or, in a copy that was set in pages, where the same words
/// stand among the same neighbours.
/// </summary>
internal sealed class PlaceFinder
{
    private readonly string _name;
    private readonly Layout _layout;
    private readonly WordFinder? _finder;

    public PlaceFinder(Document document, PagedCopy copy, OpenOptions options)
    {
        (_name, _layout) = (document.Name, document.Layout);
        if (!copy.IsSet) return;
        var set = new PdfReader().Read(new SourceFile(document.Name, copy.Pdf), options).Document;
        (_layout, _finder) = (set.Layout, new WordFinder(document.Text, set.Text));
    }

    public PlaceOnPage Find(Span words)
    {
        var found = _finder is null ? words : _finder.Find(words) ?? throw Undrawable.NotFound(_name, words.Start);
        var boxes = _layout.BoxesOf(found);
        return _layout.PageAt(found.Start) is { Width: > 0 } page && boxes.Count > 0
            ? new(page, boxes)
            : throw Undrawable.NoPlace(_name, words.Start);
    }
}

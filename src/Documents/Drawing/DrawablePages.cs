using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// A file whose pages can be drawn, with words of its text marked on them. The drawing is done by programs that may not be there
/// (pdftoppm for all; LibreOffice where a document must be set in pages first; tesseract for images): an
/// <see cref="UnreadableException"/> says which one is missing and how to install it. The file is read only when something is marked.
/// </summary>
public sealed class DrawablePages
{
    /// <summary>LibreOffice takes seconds to start and, on a slow machine, most of a minute for a long report.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly SourceFile _file;
    private readonly OpenOptions _drawing;
    private readonly Lazy<Intake> _intake;
    private readonly Lazy<PagedCopy> _copy;
    private readonly Lazy<PlaceFinder> _finder;

    private DrawablePages(string name, ReadOnlyMemory<byte> bytes, OpenOptions options)
    {
        _file = new SourceFile(name, bytes);
        _drawing = options with { Limit = Limit };
        var format = DocumentOpener.FormatOf(name, bytes.Span);
        _intake = new(() => DocumentOpener.Open(name, bytes, options));
        _copy = new(() => PagedCopy.Of(_file, format, _drawing));
        _finder = new(() => new PlaceFinder(Intake.Document, _copy.Value, _drawing));
    }

    /// <summary>The file as it is read: what is marked is told by spans of its text.</summary>
    public Intake Intake => _intake.Value;

    public static DrawablePages Open(string path, string name, OpenOptions? options = null)
    {
        using var bytes = FileBytes.Of(path, name);
        return new(name, bytes.Memory.ToArray(), options ?? OpenOptions.Default);
    }

    public static DrawablePages Open(Stream stream, string name, OpenOptions? options = null)
    {
        using var bytes = FileBytes.Of(stream, name);
        return new(name, bytes.Memory.ToArray(), options ?? OpenOptions.Default);
    }

    /// <summary>The number of the page on which the words begin.</summary>
    public int PageOf(Span words) => _finder.Value.Find(words).Page.Number;

    /// <summary>Draws a page. Words that stand on other pages are not marked.</summary>
    public DrawnPage Draw(int number, IReadOnlyList<Span> marks)
    {
        var places = marks.Select(words => _finder.Value.Find(words)).Where(place => place.Page.Number == number).ToList();
        var image = PageDrawing.Draw(new SourceFile(_file.Name, _copy.Value.Pdf), number, new Deadline(_file.Name, _drawing));
        foreach (var place in places)
            foreach (var box in place.Boxes)
                Highlighter.Mark(image, place.Page, box);
        return new(number, PngFile.Of(image));
    }
}

using Luoshi.Documents.Legacy;
using Luoshi.Documents.Pdf;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// A document as a PDF, which is what is drawn: the file itself, or a copy made of it. In a copy that LibreOffice has set in pages
/// the words are found again by their neighbourhood; elsewhere the reading knows where they stand.
/// </summary>
internal sealed class PagedCopy
{
    private readonly string _name;
    private readonly Document _document;
    private readonly WordFinder? _finder;

    private PagedCopy(Intake intake, byte[]? pdf, Document? copy, ReadOnlyMemory<byte> original)
    {
        _name = intake.Document.Name;
        Pdf = pdf ?? original;
        _document = copy ?? intake.Document;
        _finder = copy is null ? null : new WordFinder(intake.Document.Text, copy.Text);
        Pages = copy is null ? Math.Max(_document.Layout.Pages.Count, intake.Unread.Select(page => page.Number).DefaultIfEmpty().Max()) : copy.Layout.Pages.Count;
    }

    public ReadOnlyMemory<byte> Pdf { get; }

    /// <summary>How many pages there are; 0 where only the painter knows.</summary>
    public int Pages { get; }

    public static PagedCopy Of(SourceFile file, Intake intake, OpenOptions options) => intake.Format switch
    {
        SourceFormat.Pdf => new(intake, null, null, file.Bytes),
        SourceFormat.Picture => new(intake, PictureBinder.Bind(file, new Deadline(file.Name, options)), null, default),
        SourceFormat.Word => Set(file, intake, "docx", options),
        SourceFormat.OpenDocument => Set(file, intake, "odt", options),
        SourceFormat.Legacy => Set(file, intake, "doc", options),
        SourceFormat.RichText => Set(file, intake, "rtf", options),
        SourceFormat.Ofd => throw Undrawable.Ofd(file.Name),
        _ => throw Undrawable.WithoutPages(file.Name),
    };

    /// <summary>Where the words stand: the page on which they begin, and their boxes on it.</summary>
    public PlaceOnPage PlaceOf(Span words)
    {
        var found = _finder is null ? words : _finder.Find(words) ?? throw Undrawable.NotFound(_name, words.Start);
        var boxes = _document.Layout.BoxesOf(found);
        return _document.Layout.PageAt(found.Start) is { Width: > 0 } page && boxes.Count > 0
            ? new(page, boxes)
            : throw Undrawable.NoPlace(_name, words.Start);
    }

    private static PagedCopy Set(SourceFile file, Intake intake, string ending, OpenOptions options)
    {
        var office = Office.Find(Environment.GetEnvironmentVariable("PATH")) ?? throw Undrawable.NoOffice(file.Name);
        var pdf = new Conversion(office, new Deadline(file.Name, options), Conversion.ToPdf).Run(file, ending) ?? throw Undrawable.NotSet(file.Name);
        return new(intake, pdf, new PdfReader().Read(new SourceFile(file.Name, pdf), options).Document, default);
    }
}

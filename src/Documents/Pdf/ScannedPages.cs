using Luoshi.Documents.Printed;
using Luoshi.Documents.Programs;
using Luoshi.Documents.Scans;

namespace Luoshi.Documents.Pdf;

/// <summary>Has those pages of a PDF recognized that hold no text, or a text in fonts that do not tell their characters.</summary>
/// <param name="file">The PDF.</param>
/// <param name="options">How it is taken in.</param>
/// <param name="programs">The programs it takes.</param>
internal sealed class ScannedPages(SourceFile file, OpenOptions options, ScanPrograms programs)
{
    public void Recognize(PdfPages pages)
    {
        var numbers = pages.Unrecognized;
        if (numbers.Count == 0) return;
        using var recognizer = Recognizer.Of(file, options, programs);
        var renderer = new PageRenderer(new PagePainter(programs.Renderer, file, recognizer.Folder).Ready());
        foreach (var (number, index) in numbers.Select((number, index) => (number, index)))
        {
            options.Progress?.Invoke(file.Name, index + 1, numbers.Count);
            pages.Replace(number, Recognized(recognizer, renderer, pages.Read[number - 1].Page));
        }
    }

    private static PrintedPage? Recognized(Recognizer recognizer, PageRenderer renderer, PrintedPage page)
    {
        var dpi = PageRenderer.DpiOf(page.Width, page.Height);
        var read = recognizer.InTime(deadline =>
            renderer.Render(page.Number, dpi, deadline) is { } image ? recognizer.Read(image, 0, dpi, deadline) : null);
        return read is null ? null : ScannedPage.Print(read, page.Number, page.Width, page.Height);
    }
}

using System.Globalization;

namespace Luoshi.Documents.Programs;

/// <summary>Has the pages of a PDF made into images by pdftoppm, which comes with Poppler.</summary>
/// <param name="program">Where it is installed; null where it is not.</param>
/// <param name="file">The PDF.</param>
/// <param name="folder">Where it works.</param>
internal sealed class PagePainter(string? program, SourceFile file, WorkFolder folder)
{
    private const string Source = "report.pdf";

    /// <summary>Where the program is installed, if it is.</summary>
    public static string? Find(string? searchPath) => ProgramSearch.Find(searchPath, ["pdftoppm"]);

    /// <summary>Refuses the file where the program is not installed, before anything else is tried.</summary>
    public PagePainter Ready() => program is null ? throw Refusal.NoPainter(file.Name) : this;

    /// <summary>The image of a page as the program hands it over, of so many bytes at most; with its remarks where there is none.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <param name="manner">How it is to be drawn, in the program's own words.</param>
    /// <param name="most">The most bytes that the image can have.</param>
    /// <param name="deadline">When it must be done.</param>
    public ProgramOutcome Paint(int page, IReadOnlyList<string> manner, int most, Deadline deadline) => Run(page, [.. manner, Source], most, deadline);

    /// <summary>The image of a page as a file, which the next one takes the place of; null where the program makes none.</summary>
    public string? PaintFile(int page, IReadOnlyList<string> manner, Deadline deadline)
    {
        var image = folder.In("page.pgm");
        File.Delete(image);
        Run(page, [.. manner, "-gray", "-singlefile", Source, "page"], 0, deadline);
        return File.Exists(image) ? image : null;
    }

    private ProgramOutcome Run(int page, IReadOnlyList<string> words, int most, Deadline deadline)
    {
        Ready();
        WriteSource();
        var number = page.ToString(CultureInfo.InvariantCulture);
        return new ProgramRun(program!, folder) { OutputKept = most }.Run(["-f", number, "-l", number, "-cropbox", .. words], deadline)
            ?? throw Refusal.NoPainter(file.Name);
    }

    private void WriteSource()
    {
        var path = folder.In(Source);
        if (File.Exists(path)) return;
        using var stream = File.Create(path);
        stream.Write(file.Span);
    }
}

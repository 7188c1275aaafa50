using Luoshi.Documents.Programs;
using Luoshi.Documents.Scans;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// Binds the pages of an image file into a PDF by tesseract, which reads every kind of image that it recognizes; told to take the
/// image as one line, it hardly looks for text. Images larger than any page of paper are refused before.
/// </summary>
internal static class PictureBinder
{
    public static byte[] Bind(SourceFile file, Deadline deadline)
    {
        var program = ScanPrograms.Installed().Tesseract ?? throw Undrawable.NoBinder(file.Name);
        Picture.Of(file.Span).Pages(file);
        using var folder = new WorkFolder();
        using (var stream = File.Create(folder.In("page"))) stream.Write(file.Span);
        _ = new ProgramRun(program, folder).Run(["page", "bound", "--psm", "13", "pdf"], deadline) ?? throw Undrawable.NoBinder(file.Name);
        var bound = folder.In("bound.pdf");
        return File.Exists(bound) && new FileInfo(bound).Length is > 0 and <= DocumentOpener.PackedLimit ? File.ReadAllBytes(bound) : throw Undrawable.BrokenPicture(file.Name);
    }
}

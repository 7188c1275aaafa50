using System.Globalization;
using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Scans;

/// <summary>Makes images of the pages of a PDF.</summary>
/// <param name="program">pdftoppm.</param>
/// <param name="file">The PDF.</param>
/// <param name="folder">Where the images go.</param>
internal sealed class PageRenderer(string program, SourceFile file, WorkFolder folder)
{
    /// <summary>Pixels to the inch.</summary>
    public const float Dpi = 200;

    private const float PointsPerInch = 72;

    /// <summary>How many pixels to the inch a page may have.</summary>
    public static float DpiOf(float width, float height) =>
        Math.Min(Dpi, PointsPerInch * MathF.Sqrt(PictureSize.MostPixels / Math.Max(1, width * height)));

    /// <returns>The image; null where the program makes none.</returns>
    public string? Render(int number, float dpi, Deadline deadline)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        string[] words = [
            "-f", page, "-l", page, "-r", dpi.ToString("0.##", CultureInfo.InvariantCulture), "-gray", "-cropbox", "-singlefile", Source(), folder.In("page")];
        var image = folder.In("page.pgm");
        File.Delete(image);
        _ = new ProgramRun(program, folder).Run(words, deadline) ?? throw Refusal.NoRenderer(file.Name);
        return File.Exists(image) ? image : null;
    }

    private string Source()
    {
        var path = folder.In("report.pdf");
        if (File.Exists(path)) return path;
        using var stream = File.Create(path);
        stream.Write(file.Span);
        return path;
    }
}

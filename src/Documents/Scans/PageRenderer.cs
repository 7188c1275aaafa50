using System.Globalization;
using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Scans;

/// <summary>Has images made of the pages of a PDF as recognition wants them: grey, as a scanner gives them.</summary>
internal sealed class PageRenderer(PagePainter painter)
{
    /// <summary>Pixels to the inch.</summary>
    public const float Dpi = 200;

    private const float PointsPerInch = 72;

    /// <summary>How many pixels to the inch a page may have.</summary>
    public static float DpiOf(float width, float height) =>
        Math.Min(Dpi, PointsPerInch * MathF.Sqrt(PictureSize.MostPixels / Math.Max(1, width * height)));

    /// <returns>The image; null where none can be made.</returns>
    public string? Render(int number, float dpi, Deadline deadline) =>
        painter.PaintFile(number, ["-r", dpi.ToString("0.##", CultureInfo.InvariantCulture)], deadline);
}

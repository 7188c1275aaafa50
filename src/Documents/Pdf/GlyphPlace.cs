using Luoshi.Documents.Printed;
using UglyToad.PdfPig.Core;

namespace Luoshi.Documents.Pdf;

/// <summary>Tells where a glyph stands from the three transformations that it goes through.</summary>
internal static class GlyphPlace
{
    /// <param name="page">The page, for its height: PDF counts from the lower left corner.</param>
    /// <param name="rendering">From the glyph to the text.</param>
    /// <param name="text">From there to where the text stands.</param>
    /// <param name="toPage">From there to the page.</param>
    /// <param name="width">Of the glyph, in its own measure.</param>
    public static Baseline On(PrintedPage page, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix toPage, double width)
    {
        var start = toPage.Transform(text.Transform(rendering.Transform(new PdfPoint(0, 0))));
        var unit = toPage.Transform(text.Transform(rendering.Transform(new PdfPoint(1, 0))));
        var above = toPage.Transform(text.Transform(rendering.Transform(new PdfPoint(0, 1))));
        var length = Math.Max(0, width);
        var size = (float)Math.Sqrt(Square(above.X - start.X) + Square(above.Y - start.Y));
        return new(start.X, page.Height - start.Y, length * (unit.X - start.X), length * (unit.Y - start.Y), size);
    }

    private static double Square(double x) => x * x;
}

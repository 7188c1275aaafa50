using Luoshi.Documents.Printed;
using Luoshi.Vocabulary;
using UglyToad.PdfPig.Core;

namespace Luoshi.Documents.Pdf;

/// <summary>Where a glyph stands: the ends of its baseline and the height of its em, in points from the lower left corner of the page.</summary>
internal readonly struct GlyphPlace
{
    private const double Straight = 0.06;

    private readonly PdfPoint _start;
    private readonly double _along;
    private readonly double _x;
    private readonly double _y;

    public GlyphPlace(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page, double width)
    {
        _start = page.Transform(text.Transform(rendering.Transform(new PdfPoint(0, 0))));
        var unit = page.Transform(text.Transform(rendering.Transform(new PdfPoint(1, 0))));
        var above = page.Transform(text.Transform(rendering.Transform(new PdfPoint(0, 1))));
        (_x, _y) = (unit.X - _start.X, unit.Y - _start.Y);
        _along = Math.Sqrt(_x * _x + _y * _y) * Math.Max(0, width);
        Size = (float)Math.Sqrt(Square(above.X - _start.X) + Square(above.Y - _start.Y));
    }

    /// <summary>The em.</summary>
    public float Size { get; }

    /// <summary>Its direction of reading; null where it is aslant.</summary>
    public Turn? Turn
    {
        get
        {
            var (x, y) = (Math.Abs(_x), Math.Abs(_y));
            if (y <= Straight * x) return _x >= 0 ? Printed.Turn.None : Printed.Turn.Half;
            if (x <= Straight * y) return _y >= 0 ? Printed.Turn.Quarter : Printed.Turn.ThreeQuarters;
            return null;
        }
    }

    /// <summary>Its box in its own direction of reading.</summary>
    public Box BoxIn(Turn turn, float pageWidth, float pageHeight)
    {
        var (x, y) = ((float)_start.X, pageHeight - (float)_start.Y);
        var (left, baseline) = turn switch
        {
            Printed.Turn.Quarter => (pageHeight - y, x),
            Printed.Turn.Half => (pageWidth - x, pageHeight - y),
            Printed.Turn.ThreeQuarters => (y, pageWidth - x),
            _ => (x, y),
        };
        return Glyph.Place(left, left + (float)_along, baseline, Size);
    }

    private static double Square(double x) => x * x;
}

using Luoshi.Documents.Printed;
using UglyToad.PdfPig.Core;

namespace Luoshi.Documents.Pdf;

/// <summary>Follows the paths that a page draws, point by point, for the lines in them.</summary>
internal sealed class RulingCollector(PrintedPage page)
{
    private const int MostPoints = 10_000;

    private readonly RuledLines _lines = new(page);
    private readonly List<List<(double X, double Y)>> _paths = [];
    private int _points;

    public void MoveTo(PdfPoint point) => _paths.Add([Of(point)]);

    public void LineTo(PdfPoint point)
    {
        if (_paths.Count > 0 && _points++ < MostPoints) _paths[^1].Add(Of(point));
    }

    public void Rectangle(PdfPoint one, PdfPoint opposite)
    {
        if (_points++ < MostPoints) _paths.Add([Of(one), (opposite.X, page.Height - one.Y), Of(opposite), (one.X, page.Height - opposite.Y), Of(one)]);
    }

    public void Close()
    {
        if (_paths.Count > 0 && _paths[^1].Count > 0) _paths[^1].Add(_paths[^1][0]);
    }

    /// <summary>What bends is no line.</summary>
    public void Curve()
    {
        if (_paths.Count > 0) _paths[^1].Clear();
    }

    public void Forget()
    {
        _paths.Clear();
        _points = 0;
    }

    public void Stroke(bool close)
    {
        if (close) Close();
        _paths.ForEach(_lines.Stroke);
        Forget();
    }

    public void Fill()
    {
        _paths.ForEach(_lines.Fill);
        Forget();
    }

    private (double X, double Y) Of(PdfPoint point) => (point.X, page.Height - point.Y);
}

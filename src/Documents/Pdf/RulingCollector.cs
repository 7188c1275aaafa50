using Luoshi.Documents.Printed;
using UglyToad.PdfPig.Core;

namespace Luoshi.Documents.Pdf;

/// <summary>Finds the straight upright and level lines that a page draws: strokes, and areas so thin that they are meant as lines.</summary>
internal sealed class RulingCollector(PrintedPage page)
{
    private const double Thin = 2.5;
    private const double Level = 0.5;
    private const double Shortest = 4;
    private const int MostPoints = 10_000;

    private readonly List<List<PdfPoint>> _paths = [];
    private int _points;

    public void MoveTo(PdfPoint point) => _paths.Add([point]);

    public void LineTo(PdfPoint point)
    {
        if (_paths.Count > 0 && _points++ < MostPoints) _paths[^1].Add(point);
    }

    public void Rectangle(PdfPoint one, PdfPoint opposite)
    {
        if (_points++ < MostPoints) _paths.Add([one, new(opposite.X, one.Y), opposite, new(one.X, opposite.Y), one]);
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
        foreach (var path in _paths)
            for (var at = 1; at < path.Count; at++)
                Add(path[at - 1].X, path[at - 1].Y, path[at].X, path[at].Y);
        Forget();
    }

    public void Fill()
    {
        foreach (var path in _paths.Where(path => path.Count > 1))
        {
            var (left, right) = (path.Min(point => point.X), path.Max(point => point.X));
            var (low, high) = (path.Min(point => point.Y), path.Max(point => point.Y));
            if (high - low <= Thin) Add(left, (low + high) / 2, right, (low + high) / 2);
            else if (right - left <= Thin) Add((left + right) / 2, low, (left + right) / 2, high);
        }
        Forget();
    }

    private void Add(double x1, double y1, double x2, double y2)
    {
        var (across, up) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
        if (Math.Max(across, up) < Shortest || page.Rulings.Count > MostPoints) return;
        if (up <= Level) page.Rulings.Add(new(true, page.Height - (float)y1, (float)Math.Min(x1, x2), (float)Math.Max(x1, x2)));
        else if (across <= Level) page.Rulings.Add(new(false, (float)x1, page.Height - (float)Math.Max(y1, y2), page.Height - (float)Math.Min(y1, y2)));
    }
}

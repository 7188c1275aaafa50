namespace Luoshi.Documents.Printed;

/// <summary>
/// Finds the straight upright and level lines that a page draws: strokes, and areas so thin that they are meant as lines. Paths are in
/// points from the upper left corner of the page.
/// </summary>
internal sealed class RuledLines(PrintedPage page)
{
    private const double Thin = 2.5;
    private const double Level = 0.5;
    private const double Shortest = 4;
    private const int Most = 10_000;

    /// <summary>Takes what is drawn along a path.</summary>
    public void Stroke(IReadOnlyList<(double X, double Y)> path)
    {
        for (var at = 1; at < path.Count; at++) Add(path[at - 1].X, path[at - 1].Y, path[at].X, path[at].Y);
    }

    /// <summary>Takes what is filled inside a path.</summary>
    public void Fill(IReadOnlyList<(double X, double Y)> path)
    {
        if (path.Count < 2) return;
        var (left, right) = (path.Min(point => point.X), path.Max(point => point.X));
        var (top, bottom) = (path.Min(point => point.Y), path.Max(point => point.Y));
        if (bottom - top <= Thin) Add(left, (top + bottom) / 2, right, (top + bottom) / 2);
        else if (right - left <= Thin) Add((left + right) / 2, top, (left + right) / 2, bottom);
    }

    private void Add(double x1, double y1, double x2, double y2)
    {
        var (across, down) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
        if (Math.Max(across, down) < Shortest || page.Rulings.Count >= Most) return;
        if (down <= Level) page.Rulings.Add(new(true, (float)y1, (float)Math.Min(x1, x2), (float)Math.Max(x1, x2)));
        else if (across <= Level) page.Rulings.Add(new(false, (float)x1, (float)Math.Min(y1, y2), (float)Math.Max(y1, y2)));
    }
}

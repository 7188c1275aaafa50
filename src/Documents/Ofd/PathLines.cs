using Luoshi.Documents.Containers;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>Finds the straight level and upright lines that paths draw, and areas so thin that they are meant as lines: they rule tables.</summary>
internal sealed class PathLines(PrintedPage page, PageArea area)
{
    private const double Thin = 2.5;
    private const double Level = 0.5;
    private const double Shortest = 4;
    private const int Most = 10_000;

    private readonly List<(double X, double Y)> _points = [];

    /// <summary>Reads the path object that the walk is at.</summary>
    public void Add(XmlWalk walk)
    {
        var toPage = Matrix.Of(walk.Attribute("CTM"));
        if (Measures.List(walk.Attribute("Boundary"), 4) is [var left, var top, _, _]) toPage = toPage.MovedBy(left, top);
        var (strokes, fills) = (walk.Attribute("Stroke") is not ("false" or "0"), walk.Attribute("Fill") is "true" or "1");
        for (var inPath = walk.Enter(); walk.Next(inPath);)
            if (walk.Name == "AbbreviatedData")
                Draw(walk.Content(), toPage, strokes, fills);
    }

    private void Draw(string data, Matrix toPage, bool strokes, bool fills)
    {
        var words = data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length && page.Rulings.Count < Most; at++)
            switch (words[at])
            {
                case "S" or "M":
                    Finish(strokes, fills);
                    _points.AddRange(Points(words, ref at, 1, toPage));
                    break;
                case "L":
                    _points.AddRange(Points(words, ref at, 1, toPage));
                    break;
                case "C":
                    if (_points.Count > 0) _points.Add(_points[0]);
                    break;
                default:
                    // What bends is no line; its end is where the next line begins.
                    var bend = Points(words, ref at, words[at] switch { "Q" => 2, "B" => 3, _ => 0 }, toPage);
                    Finish(strokes, fills: false);
                    if (bend.Count > 0) _points.Add(bend[^1]);
                    break;
            }
        Finish(strokes, fills);
    }

    private static List<(double X, double Y)> Points(string[] words, ref int at, int count, Matrix toPage)
    {
        var points = new List<(double, double)>();
        for (; count > 0 && at + 2 < words.Length; count--)
        {
            if (!Measures.TryNumber(words[at + 1], out var x) || !Measures.TryNumber(words[at + 2], out var y)) break;
            points.Add(toPage.Apply(x, y));
            at += 2;
        }
        return points;
    }

    private void Finish(bool strokes, bool fills)
    {
        if (_points.Count > 1 && fills) AddArea();
        if (strokes)
            for (var at = 1; at < _points.Count; at++)
                AddLine(_points[at - 1].X, _points[at - 1].Y, _points[at].X, _points[at].Y);
        _points.Clear();
    }

    private void AddArea()
    {
        var (left, right) = (_points.Min(point => point.X), _points.Max(point => point.X));
        var (top, bottom) = (_points.Min(point => point.Y), _points.Max(point => point.Y));
        if ((bottom - top) * Measures.Points <= Thin) AddLine(left, (top + bottom) / 2, right, (top + bottom) / 2);
        else if ((right - left) * Measures.Points <= Thin) AddLine((left + right) / 2, top, (left + right) / 2, bottom);
    }

    private void AddLine(double x1, double y1, double x2, double y2)
    {
        var (left, top) = ((float)((Math.Min(x1, x2) - area.Left) * Measures.Points), (float)((Math.Min(y1, y2) - area.Top) * Measures.Points));
        var (across, down) = (Math.Abs(x2 - x1) * Measures.Points, Math.Abs(y2 - y1) * Measures.Points);
        if (Math.Max(across, down) < Shortest) return;
        if (down <= Level) page.Rulings.Add(new Ruling(true, top, left, left + (float)across));
        else if (across <= Level) page.Rulings.Add(new Ruling(false, left, top, top + (float)down));
    }
}

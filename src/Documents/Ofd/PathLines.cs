using Luoshi.Documents.Containers;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>Follows the paths of a page for the lines in them, which rule tables.</summary>
internal sealed class PathLines(PrintedPage page, PageArea area)
{
    private readonly RuledLines _lines = new(page);
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
        for (var at = 0; at < words.Length; at++)
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

    private List<(double X, double Y)> Points(string[] words, ref int at, int count, Matrix toPage)
    {
        var points = new List<(double, double)>();
        for (; count > 0 && at + 2 < words.Length; count--)
        {
            if (!Measures.TryNumber(words[at + 1], out var x) || !Measures.TryNumber(words[at + 2], out var y)) break;
            points.Add(area.OnPage(toPage.Apply(x, y)));
            at += 2;
        }
        return points;
    }

    private void Finish(bool strokes, bool fills)
    {
        if (fills) _lines.Fill(_points);
        if (strokes) _lines.Stroke(_points);
        _points.Clear();
    }
}

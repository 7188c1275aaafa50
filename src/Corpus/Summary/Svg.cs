using System.Globalization;
using System.Net;
using System.Text;

namespace Luoshi.Corpus.Summary;

/// <summary>Writes the shapes of a picture.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _shapes = new();

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1) =>
        Add($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\" stroke-width=\"{N(width)}\"/>");

    public void Path(IEnumerable<(double X, double Y)> points, string colour, double width, bool isDashed = false) =>
        Add($"<polyline points=\"{string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{N(width)}\" stroke-linejoin=\"round\"{(isDashed ? " stroke-dasharray=\"4 3\"" : "")}/>");

    /// <summary>A small triangle whose point leads up (-1) or down (+1) out of a chart.</summary>
    public void Arrow(double x, double y, int way, string colour, string told) =>
        Add($"<polygon points=\"{N(x - 4)},{N(y)} {N(x + 4)},{N(y)} {N(x)},{N(y + way * 6)}\" fill=\"{colour}\"><title>{Escaped(told)}</title></polygon>");

    public void Dot(double x, double y, double radius, string colour, double opacity, string told) =>
        Add($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{colour}\" fill-opacity=\"{N(opacity)}\"><title>{Escaped(told)}</title></circle>");

    public void Bar(double x, double y, double width, double height, string colour, string told) =>
        Add($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(height)}\" fill=\"{colour}\"><title>{Escaped(told)}</title></rect>");

    public void Words(double x, double y, string words, double size = 12, string anchor = "start", string colour = "#333", bool bold = false) =>
        Add($"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\" text-anchor=\"{anchor}\" fill=\"{colour}\"{(bold ? " font-weight=\"600\"" : "")}>{Escaped(words)}</text>");

    public string Document(double width, double height) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(width)} {N(height)}" width="{N(width)}" height="{N(height)}" font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif">
        <rect width="100%" height="100%" fill="#fff"/>
        {_shapes}</svg>

        """;

    private void Add(string shape) => _shapes.Append(shape).Append('\n');

    private static string N(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string words) => WebUtility.HtmlEncode(words);
}

namespace Luoshi.Documents.Printed;

/// <summary>
/// Cuts lines that run across columns or unruled cells: at gaps that stand above each other, and nowhere else, so that a wide gap
/// in one line alone stays a blank.
/// </summary>
internal static class PieceCutter
{
    private const float Gap = 0.6f;
    private const float CellGap = 2;
    private const float Step = 2;

    /// <summary>So many lines with a gap in one place make a corridor between columns.</summary>
    private const int CorridorLines = 5;

    public static List<Line> Cut(List<Line> lines)
    {
        var gaps = lines.ConvertAll(GapsOf);
        if (gaps.TrueForAll(found => found.Count == 0)) return lines;
        var corridors = Corridors(lines, gaps);
        var pieces = new List<Line>(lines.Count);
        for (var at = 0; at < lines.Count; at++)
        {
            var cuts = gaps[at].Where(gap => corridors.Any(x => gap.From < x && x < gap.To) || IsCellGap(gaps, at, gap)).ToList();
            if (cuts.Count == 0) pieces.Add(lines[at]);
            else pieces.AddRange(Pieces(lines[at], cuts));
        }
        return pieces;
    }

    private static List<Opening> GapsOf(Line line)
    {
        var gaps = new List<Opening>();
        Glyph? before = null;
        for (var at = 0; at < line.Glyphs.Count; at++)
        {
            var glyph = line.Glyphs[at];
            if (glyph.IsBlank) continue;
            if (before is { } last && glyph.Box.Left - last.Box.Right >= Gap * line.Size) gaps.Add(new(at, last.Box.Right, glyph.Box.Left, line.Size));
            before = glyph;
        }
        return gaps.Count > 0 && LetterSpacing.Of(line) ? [] : gaps;
    }

    private static List<float> Corridors(List<Line> lines, List<List<Opening>> gaps)
    {
        var found = new List<float>();
        var width = lines.Max(line => line.Right);
        for (var x = lines.Min(line => line.Left); x < width; x += Step)
        {
            var open = gaps.Count(line => line.Exists(gap => gap.From < x && x < gap.To));
            if (open >= CorridorLines && open * 2 >= lines.Count(line => line.Left < x && x < line.Right)) found.Add(x);
        }
        return found;
    }

    private static bool IsCellGap(List<List<Opening>> gaps, int at, Opening gap) =>
        gap.To - gap.From >= CellGap * gap.Size && (Meets(gaps, at - 1, gap) || Meets(gaps, at + 1, gap));

    private static bool Meets(List<List<Opening>> gaps, int at, Opening gap) =>
        at >= 0 && at < gaps.Count && gaps[at].Exists(other => other.From < gap.To && gap.From < other.To);

    private static IEnumerable<Line> Pieces(Line line, List<Opening> cuts)
    {
        var from = 0;
        foreach (var next in cuts.Select(cut => cut.Index).Append(line.Glyphs.Count))
        {
            if (Line.Of(line.Sheet, line.Glyphs.GetRange(from, next - from)) is { } piece) yield return piece;
            from = next;
        }
    }

    /// <summary>A gap in a line, before the glyph at <paramref name="Index"/>.</summary>
    private readonly record struct Opening(int Index, float From, float To, float Size);
}

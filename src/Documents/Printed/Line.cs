using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>Glyphs on one baseline, from left to right; never without a visible one at either end.</summary>
internal sealed class Line
{
    private string? _text;

    private Line(Sheet sheet, List<Glyph> glyphs, bool endsBlank)
    {
        EndsBlank = endsBlank;
        Sheet = sheet;
        Glyphs = glyphs;
        (Left, Right) = (glyphs[0].Box.Left, glyphs[^1].Box.Right);
        Size = glyphs.Count == 1 ? glyphs[0].Size : MostUsedSize(glyphs);
        Baseline = glyphs.Find(glyph => glyph.Size == Size).Baseline;
    }

    public Sheet Sheet { get; }

    public List<Glyph> Glyphs { get; }

    public float Left { get; }

    public float Right { get; }

    public float Baseline { get; }

    /// <summary>The size that most of its glyphs have.</summary>
    public float Size { get; }

    /// <summary>Whether a blank is printed behind its last character.</summary>
    public bool EndsBlank { get; }

    public Box Box => Glyph.Place(Left, Right, Baseline, Size);

    /// <summary>Its text piece by piece, each with its place; blanks between pieces stand in no place.</summary>
    public IReadOnlyList<Piece> Words => WordCutter.Cut(this);

    public string Text => _text ??= string.Concat(Words.Select(word => word.Text));

    /// <summary>The line of some glyphs in any order; null if none of them can be seen.</summary>
    public static Line? Of(Sheet sheet, List<Glyph> glyphs)
    {
        if (!InOrder(glyphs)) glyphs.Sort((one, other) => one.Box.Left.CompareTo(other.Box.Left));
        var first = glyphs.FindIndex(glyph => !glyph.IsBlank);
        if (first < 0) return null;
        var last = glyphs.FindLastIndex(glyph => !glyph.IsBlank);
        var trimmed = first == 0 && last == glyphs.Count - 1 ? glyphs : glyphs.GetRange(first, last - first + 1);
        trimmed.TrimExcess();
        return new Line(sheet, trimmed, last < glyphs.Count - 1);
    }

    private static bool InOrder(List<Glyph> glyphs)
    {
        for (var at = 1; at < glyphs.Count; at++)
            if (glyphs[at].Box.Left < glyphs[at - 1].Box.Left)
                return false;
        return true;
    }

    private static float MostUsedSize(List<Glyph> glyphs)
    {
        if (glyphs.TrueForAll(glyph => glyph.Size == glyphs[0].Size)) return glyphs[0].Size;
        return glyphs.Where(glyph => !glyph.IsBlank).GroupBy(glyph => glyph.Size).MaxBy(group => group.Count())!.Key;
    }
}

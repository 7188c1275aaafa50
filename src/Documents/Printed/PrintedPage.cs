using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>What stands on one page, as a format with places gives it: glyphs in the order of the file, drawn lines, counts.</summary>
/// <param name="number">Counted from 1.</param>
/// <param name="width">In points, as looked at.</param>
/// <param name="height">In points, as looked at.</param>
internal sealed class PrintedPage(int number, float width, float height)
{
    /// <summary>In points; what a file places farther out than 35 m is on no sheet.</summary>
    private const float Farthest = 100_000;

    private readonly List<Glyph>?[] _glyphs = new List<Glyph>?[4];

    public int Number => number;

    public float Width => width;

    public float Height => height;

    /// <summary>Lines drawn on the page, in its upright direction.</summary>
    public List<Ruling> Rulings { get; } = [];

    /// <summary>Pictures on the page.</summary>
    public int Pictures { get; set; }

    /// <summary>Whether pictures cover most of the page.</summary>
    public bool IsScan { get; set; }

    /// <summary>Glyphs whose character the file does not tell.</summary>
    public int Unknown { get; private set; }

    /// <summary>Visible characters, unknown ones included.</summary>
    public int Visible { get; private set; }

    /// <summary>Characters that nobody sees: drawn without ink or outside of the page.</summary>
    public int Hidden { get; set; }

    /// <summary>Characters printed aslant, as watermarks are.</summary>
    public int Slanted { get; set; }

    /// <summary>Pages that hold hardly anything but glyphs without characters say nothing that could be read.</summary>
    public bool IsIllegible => Unknown > 0 && Unknown * 5 >= Visible * 4;

    /// <summary>Takes a glyph that is seen; one whose place is beyond all numbers is not.</summary>
    /// <param name="turn">How the glyph is turned.</param>
    /// <param name="glyph">Placed in its own direction of reading.</param>
    public void Add(Turn turn, in Glyph glyph)
    {
        if (!IsSomewhere(glyph.Box))
        {
            Hidden++;
            return;
        }
        (_glyphs[(int)turn] ??= []).Add(glyph);
        if (glyph.IsBlank) return;
        Visible++;
        if (ReferenceEquals(glyph.Text, Glyph.Unknown)) Unknown++;
    }

    /// <summary>Hands over the glyphs by their direction of reading, that of most of the text first; the page keeps none of them.</summary>
    public IEnumerable<(Turn Turn, List<Glyph> Glyphs)> TakeGlyphs()
    {
        var taken = _glyphs.Select((glyphs, turn) => (Turn: (Turn)turn, Glyphs: glyphs!)).Where(pair => pair.Glyphs is { Count: > 0 })
            .OrderByDescending(pair => pair.Glyphs.Count).ToList();
        Array.Clear(_glyphs);
        return taken;
    }

    private static bool IsSomewhere(Box box) => IsNear(box.Left) && IsNear(box.Top) && IsNear(box.Right) && IsNear(box.Bottom);

    private static bool IsNear(float edge) => Math.Abs(edge) < Farthest;
}

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

    /// <summary>Type smaller than this, in points, is not there to be read.</summary>
    private const float Smallest = 1;

    /// <summary>A page that pictures cover so much of is a scan.</summary>
    private const double ScanShare = 0.5;

    /// <summary>A scan with no more text than this holds a page number or a stamp, not its words.</summary>
    private const int ScanText = 20;

    private readonly List<Glyph>?[] _glyphs = new List<Glyph>?[4];
    private double _covered;

    public int Number => number;

    public float Width => width;

    public float Height => height;

    /// <summary>Lines drawn on the page, in its upright direction.</summary>
    public List<Ruling> Rulings { get; } = [];

    /// <summary>Pictures on the page.</summary>
    public int Pictures { get; private set; }

    /// <summary>Whether pictures cover most of the page.</summary>
    public bool IsScan => _covered > ScanShare * width * height;

    /// <summary>Glyphs whose character the file does not tell.</summary>
    public int Unknown { get; private set; }

    /// <summary>Visible characters, unknown ones included.</summary>
    public int Visible { get; private set; }

    /// <summary>Characters that nobody sees: drawn without ink or outside of the page.</summary>
    public int Hidden { get; set; }

    /// <summary>Characters printed aslant, as watermarks are.</summary>
    public int Slanted { get; private set; }

    /// <summary>Pages that hold hardly anything but glyphs without characters say nothing that could be read.</summary>
    public bool IsIllegible => Unknown > 0 && Unknown * 5 >= Visible * 4;

    /// <summary>Why it is not read, or not all of it; null where it is.</summary>
    public UnreadPage? Lack => Unknown > 0 ? new UnreadPage(number, UnreadCause.FontWithoutMap)
        : Pictures > 0 && (Visible == 0 || (IsScan && Visible <= ScanText)) ? new UnreadPage(number, UnreadCause.NoText)
        : null;

    /// <summary>Takes a picture that covers so much of the page; some scanners cut one into strips.</summary>
    public void AddPicture(double area = 0)
    {
        Pictures++;
        _covered += area;
    }

    /// <summary>Takes a glyph whose baseline begins at a place of the page; see <see cref="Baseline"/>.</summary>
    public void Add(in Baseline baseline, string characters)
    {
        if (baseline.Turn is not { } turn) Slanted += string.IsNullOrWhiteSpace(characters) ? 0 : 1;
        else Add(turn, new Glyph(characters, baseline.BoxOn(this, turn), MathF.Round(baseline.Size * 10) / 10));
    }

    /// <summary>Takes a glyph; one that is too small to see, or outside of the page, is counted only.</summary>
    /// <param name="turn">How the glyph is turned.</param>
    /// <param name="glyph">Placed in its own direction of reading.</param>
    public void Add(Turn turn, in Glyph glyph)
    {
        if (glyph.Size < Smallest || !IsSomewhere(glyph.Box) || IsOutside(turn, glyph.Box))
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

    private bool IsOutside(Turn turn, Box box)
    {
        var (across, down) = turn is Turn.None or Turn.Half ? (width, height) : (height, width);
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        return x < 0 || y < 0 || x > across || y > down;
    }

    private static bool IsSomewhere(Box box) => IsNear(box.Left) && IsNear(box.Top) && IsNear(box.Right) && IsNear(box.Bottom);

    private static bool IsNear(float edge) => Math.Abs(edge) < Farthest;
}

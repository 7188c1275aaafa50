using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>What a glyph stands on: where it begins, in points from the upper left corner of the page as looked at, and where it runs.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Where it begins.</param>
/// <param name="Across">How far it runs to the right.</param>
/// <param name="Up">How far it runs upwards.</param>
/// <param name="Size">The em.</param>
internal readonly record struct Baseline(double X, double Y, double Across, double Up, float Size)
{
    /// <summary>What runs less aslant than this is set level, by a program that reckons badly or a scanner that was fed so.</summary>
    private const double Straight = 0.06;

    /// <summary>The direction of reading; null where it is aslant.</summary>
    public Turn? Turn
    {
        get
        {
            var (across, up) = (Math.Abs(Across), Math.Abs(Up));
            if (up <= Straight * across) return Across >= 0 ? Printed.Turn.None : Printed.Turn.Half;
            if (across <= Straight * up) return Up >= 0 ? Printed.Turn.Quarter : Printed.Turn.ThreeQuarters;
            return null;
        }
    }

    /// <summary>The box of the glyph in its own direction of reading.</summary>
    public Box BoxOn(PrintedPage page, Turn turn)
    {
        var (x, y) = ((float)X, (float)Y);
        var (left, baseline) = turn switch
        {
            Printed.Turn.Quarter => (page.Height - y, x),
            Printed.Turn.Half => (page.Width - x, page.Height - y),
            Printed.Turn.ThreeQuarters => (y, page.Width - x),
            _ => (x, y),
        };
        return Glyph.Place(left, left + (float)Math.Sqrt(Across * Across + Up * Up), baseline, Size);
    }
}

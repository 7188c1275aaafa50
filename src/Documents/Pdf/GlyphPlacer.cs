using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Pdf;

/// <summary>Puts glyphs on their page, those that nobody sees counted only.</summary>
internal sealed class GlyphPlacer(PrintedPage page)
{
    /// <summary>Type smaller than this, in points, is not there to be read.</summary>
    private const float Smallest = 1;

    public void Add(in GlyphPlace place, string characters, bool invisible)
    {
        if (place.Turn is not { } turn)
        {
            page.Slanted++;
            return;
        }
        var box = place.BoxIn(turn, page.Width, page.Height);
        // Scanners lay recognized text under the picture of the page; it is all that can be read there.
        if (place.Size < Smallest || (invisible && !page.IsScan) || IsOutside(turn, box)) page.Hidden++;
        else page.Add(turn, new Glyph(characters, box, Rounded(place.Size)));
    }

    private bool IsOutside(Turn turn, Vocabulary.Box box)
    {
        var (width, height) = turn is Turn.None or Turn.Half ? (page.Width, page.Height) : (page.Height, page.Width);
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        return x < 0 || y < 0 || x > width || y > height;
    }

    private static float Rounded(float size) => MathF.Round(size * 10) / 10;
}

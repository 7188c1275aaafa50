using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// Marks a place as a marker pen does: yellow under the glyphs, which stay as dark as they are, and a darker edge that is seen on a
/// printed copy in grey too.
/// </summary>
internal static class Highlighter
{
    private const int Edge = 2;
    private const float AirBeside = 0.5f;
    private const float AirAbove = 1.2f;

    private static readonly (byte Red, byte Green, byte Blue) Yellow = (255, 232, 72);
    private static readonly (byte Red, byte Green, byte Blue) Amber = (196, 118, 0);

    /// <param name="image">Drawn on.</param>
    /// <param name="page">The page that the image is of, for its measures.</param>
    /// <param name="box">What is marked, in the points of that page.</param>
    public static void Mark(PageImage image, Page page, Box box)
    {
        var (across, down) = (image.Width / page.Width, image.Height / page.Height);
        var (left, right) = ((int)((box.Left - AirBeside) * across), (int)((box.Right + AirBeside) * across));
        var (top, bottom) = ((int)((box.Top - AirAbove) * down), (int)((box.Bottom + AirAbove) * down));
        for (var y = Math.Max(0, top); y <= Math.Min(image.Height - 1, bottom); y++)
            for (var x = Math.Max(0, left); x <= Math.Min(image.Width - 1, right); x++)
                if (Math.Min(x - left, right - x) < Edge || Math.Min(y - top, bottom - y) < Edge) Paint(image[x, y]);
                else Tint(image[x, y]);
    }

    private static void Paint(Span<byte> pixel) => (pixel[0], pixel[1], pixel[2]) = Amber;

    private static void Tint(Span<byte> pixel)
    {
        pixel[0] = (byte)(pixel[0] * Yellow.Red / 255);
        pixel[1] = (byte)(pixel[1] * Yellow.Green / 255);
        pixel[2] = (byte)(pixel[2] * Yellow.Blue / 255);
    }
}

namespace Luoshi.Documents.Drawing;

/// <summary>The pixels of a page row by row from the top, three bytes each: red, green, blue.</summary>
internal sealed record PageImage(int Width, int Height, byte[] Pixels)
{
    public Span<byte> this[int x, int y] => Pixels.AsSpan(3 * (y * Width + x), 3);
}

namespace Luoshi.Documents.Drawing;

/// <summary>A page as an image.</summary>
/// <param name="Number">Counted from 1 in the order of the file.</param>
/// <param name="Png">The image, a whole PNG file.</param>
public sealed record DrawnPage(int Number, ReadOnlyMemory<byte> Png);

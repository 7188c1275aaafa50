namespace Luoshi.Documents.Tests.Ofd;

/// <summary>A piece of text where it is printed: places and size in millimetres, <paramref name="Y"/> that of the baseline.</summary>
internal sealed record SetText(double X, double Y, double Size, string Text)
{
    public static double WidthOf(char c, double size) => c < '\u2000' ? size / 2 : size;

    public double Width => Text.Sum(c => WidthOf(c, Size));
}

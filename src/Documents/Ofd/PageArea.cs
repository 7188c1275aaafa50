namespace Luoshi.Documents.Ofd;

/// <summary>The paper of a page in millimetres.</summary>
internal readonly record struct PageArea(double Left, double Top, double Width, double Height)
{
    /// <summary>As an attribute or element writes it; null where it is none of a real sheet.</summary>
    public static PageArea? Of(string? written) =>
        Measures.List(written, 4) is [var left, var top, var width, var height] && width is > 0 and < 20_000 && height is > 0 and < 20_000
            ? new(left, top, width, height)
            : null;

    /// <summary>A place in points from the upper left corner of the paper.</summary>
    public (double X, double Y) OnPage((double X, double Y) place) => ((place.X - Left) * Measures.Points, (place.Y - Top) * Measures.Points);
}

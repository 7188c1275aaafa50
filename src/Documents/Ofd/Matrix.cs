namespace Luoshi.Documents.Ofd;

/// <summary>A transformation of places on a page that grows to the right and downwards: <c>x' = ax + cy + e</c>, <c>y' = bx + dy + f</c>.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>As an attribute writes it; the identity where it does not.</summary>
    public static Matrix Of(string? written) =>
        Measures.List(written, 6) is [var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : Identity;

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    public Matrix MovedBy(double x, double y) => this with { E = E + x, F = F + y };
}

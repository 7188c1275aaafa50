namespace Luoshi.Documents.Scans;

/// <summary>What a picture says of itself: how large it is.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Declared">Pixels to the inch as the file tells; 0 where it does not.</param>
internal readonly record struct PictureSize(int Width, int Height, float Declared)
{
    /// <summary>A sheet of A4 at 600 dots to the inch has 35 million.</summary>
    public const int MostPixels = 50_000_000;

    private const float LongSideOfA4 = 11.69f;
    private const float PointsPerInch = 72;

    public bool IsTooLarge => (long)Width * Height > MostPixels;

    /// <summary>Cameras and screens declare what has no meaning on paper; then the picture is taken for that of a sheet of A4.</summary>
    public float Dpi => Declared is >= 120 and <= 1200 ? Declared : Math.Clamp(Math.Max(Width, Height) / LongSideOfA4, 70, 1200);

    /// <summary>In points.</summary>
    public float PageWidth => Width * PointsPerInch / Dpi;

    /// <summary>In points.</summary>
    public float PageHeight => Height * PointsPerInch / Dpi;
}

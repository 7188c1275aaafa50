using System.Globalization;

namespace Luoshi.Vocabulary.Places;

/// <summary>Where something is, in degrees.</summary>
/// <param name="North">Latitude.</param>
/// <param name="East">Longitude.</param>
public readonly record struct GeoPoint(double North, double East)
{
    /// <summary>As records hold it: <c>43.15,81.13</c>; null where it is none.</summary>
    public static GeoPoint? Parse(string held) =>
        held.Split(',') is [var north, var east] && Degrees(north) is { } latitude && Degrees(east) is { } longitude ? new(latitude, longitude) : null;

    private static double? Degrees(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && double.IsFinite(degrees) ? degrees : null;
}

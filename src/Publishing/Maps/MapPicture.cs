using System.Globalization;
using System.Text;
using Luoshi.Vocabulary.Places;

namespace Luoshi.Publishing.Maps;

/// <summary>Where things are, as a drawing over the outline of the place: small enough an area that degrees are drawn as they are, narrower to the east by the latitude.</summary>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Parts">The parts of the place: name, path, and where the name stands.</param>
/// <param name="Points">Where each point is, in the order in which they were given.</param>
public sealed record MapPicture(int Width, int Height, IReadOnlyList<(string Name, string Path, double X, double Y)> Parts, IReadOnlyList<(double X, double Y)> Points)
{
    private const double Across = 800, Margin = 24;

    // A point alone, or all at one place: what is around it is shown.
    private const double Least = 0.02;

    /// <param name="boundary">The outline; null where there is none.</param>
    /// <param name="points">The points.</param>
    public static MapPicture Of(Boundary? boundary, IReadOnlyList<GeoPoint> points)
    {
        List<GeoPoint> all = [.. boundary?.Parts.SelectMany(part => part.Rings).SelectMany(ring => ring) ?? [], .. points];
        if (all.Count == 0) all.Add(new(0, 0));
        var (south, north, west, east) = (all.Min(at => at.North), all.Max(at => at.North), all.Min(at => at.East), all.Max(at => at.East));
        var narrower = Math.Cos((south + north) / 2 * Math.PI / 180);
        var (wide, high) = (Math.Max((east - west) * narrower, Least), Math.Max(north - south, Least));
        var scale = (Across - 2 * Margin) / Math.Max(wide, high * 0.8);
        return new(
            (int)Across, (int)(high * scale + 2 * Margin),
            [.. (boundary?.Parts ?? []).Select(part => Drawn(part))],
            [.. points.Select(Placed)]);

        (double X, double Y) Placed(GeoPoint at) => (Math.Round(Margin + (at.East - west) * narrower * scale + (Across - 2 * Margin - wide * scale) / 2, 1), Math.Round(Margin + (north - at.North) * scale, 1));

        (string, string, double, double) Drawn(BoundaryPart part)
        {
            var path = new StringBuilder();
            foreach (var ring in part.Rings)
                foreach (var (at, order) in ring.Select((at, order) => (Placed(at), order)))
                    path.Append(CultureInfo.InvariantCulture, $"{(order == 0 ? 'M' : 'L')}{at.X} {at.Y}").Append(order == ring.Count - 1 ? "Z" : "");
            var outer = part.Rings[0].Select(Placed).ToList();
            return (part.Name, path.ToString(), Math.Round(outer.Average(at => at.X), 1), Math.Round(outer.Average(at => at.Y), 1));
        }
    }
}

using System.Text.Json;
using Luoshi.Vocabulary.Places;

namespace Luoshi.Packs.Places;

/// <summary>Outlines of places: a file of GeoJSON for each, called by the place's id (<c>990101.geojson</c>), in degrees of WGS 84 or CGCS 2000.</summary>
public static class BoundaryFiles
{
    private const string Ending = ".geojson";

    /// <summary>Those of a folder, by the ids of places; none where there is no such folder.</summary>
    /// <exception cref="PackException">One of them cannot be used; the message says which and why.</exception>
    public static IReadOnlyDictionary<string, Boundary> Read(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileNameWithoutExtension(file), ReadFile, StringComparer.Ordinal)
        : new Dictionary<string, Boundary>();

    private static Boundary ReadFile(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var parts = Features(json.RootElement).Select(Part).Where(part => part.Rings.Count > 0).ToList();
            return parts.Count > 0 ? new(parts) : throw Refused(file, "里面没有多边形", "there is no polygon in it");
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Refused(file, $"不是能读的 GeoJSON：{cause.Message}", $"it is no GeoJSON that can be read: {cause.Message}");
        }
    }

    private static JsonElement[] Features(JsonElement root) => root.GetProperty("type").GetString() == "FeatureCollection" ? [.. root.GetProperty("features").EnumerateArray()] : [root];

    private static BoundaryPart Part(JsonElement feature)
    {
        var (geometry, name) = (feature.TryGetProperty("geometry", out var inside) ? inside : feature, "");
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("name", out var called)) name = called.GetString() ?? "";
        var polygons = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [geometry.GetProperty("coordinates")],
            "MultiPolygon" => geometry.GetProperty("coordinates").EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        return new(name, [.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(Ring).Where(ring => ring.Count > 3)]);
    }

    private static IReadOnlyList<GeoPoint> Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(at => new GeoPoint(at[1].GetDouble(), at[0].GetDouble()))];

    private static PackException Refused(string file, string chinese, string english) => new(new PackPlace(file, 1), chinese + "。", english + ".");
}

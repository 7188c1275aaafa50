using Luoshi.Packs.Places;

namespace Luoshi.Packs.Tests.Places;

/// <summary>Outlines of places as a county's surveyors give them out.</summary>
public sealed class BoundaryFileTests
{
    [Fact]
    public void That_of_the_invented_county_has_its_townships()
    {
        var county = BoundaryFiles.Read(Checkout.At("packs", "places"))["990101"];

        Assert.Contains("河东镇", county.Parts.Select(part => part.Name));
        Assert.All(county.Parts, part => Assert.All(part.Rings, ring => Assert.Equal(ring[0], ring[^1])));
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[81,43],[82,43],[82,44],[81,43]]]}""", 1)]
    [InlineData("""{"type":"Feature","properties":null,"geometry":{"type":"MultiPolygon","coordinates":[[[[81,43],[82,43],[82,44],[81,43]]],[[[83,43],[84,43],[84,44],[83,43]]]]}}""", 2)]
    public void One_polygon_or_many_are_taken(string json, int rings) => Assert.Equal(rings, Read(json)["1"].Parts.Single().Rings.Count);

    [Theory]
    [InlineData("{")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":"Point","coordinates":[81,43]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[["x"]]}""")]
    public void What_is_no_outline_is_refused_with_the_name_of_the_file(string json) =>
        Assert.Contains("1.geojson", Assert.Throws<PackException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_folder_is_no_outlines() => Assert.Empty(BoundaryFiles.Read(Path.Combine(Path.GetTempPath(), "luoshi-there-is-none")));

    private static IReadOnlyDictionary<string, Vocabulary.Places.Boundary> Read(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.geojson", json);
        return BoundaryFiles.Read(folder.Path);
    }
}

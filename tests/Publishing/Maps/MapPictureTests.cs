using Luoshi.Publishing.Maps;
using Luoshi.Vocabulary.Places;

namespace Luoshi.Publishing.Tests.Maps;

/// <summary>Things stand on the drawing where they are on the ground.</summary>
public sealed class MapPictureTests
{
    private static readonly Boundary _county = new([new("河东镇", [[new(43, 81), new(44, 81), new(44, 82), new(43, 82), new(43, 81)]])]);

    [Fact]
    public void North_is_up_and_east_is_right_and_a_degree_to_the_east_is_shorter()
    {
        var map = MapPicture.Of(_county, [new(43, 81), new(44, 81), new(44, 82)]);

        var (southWest, northWest, northEast) = (map.Points[0], map.Points[1], map.Points[2]);
        Assert.True(southWest.Y > northWest.Y && northEast.X > northWest.X);
        Assert.Equal((southWest.X, northEast.Y), (northWest.X, northWest.Y));
        Assert.InRange((northEast.X - northWest.X) / (southWest.Y - northWest.Y), 0.72, 0.74);
    }

    [Fact]
    public void All_of_it_is_on_the_drawing_whatever_lies_outside_of_the_outline()
    {
        var map = MapPicture.Of(_county, [new(45, 80), new(42.5, 83)]);

        Assert.All(map.Points.Concat(map.Parts.Select(part => (part.X, part.Y))), at => Assert.True(at.X >= 0 && at.X <= map.Width && at.Y >= 0 && at.Y <= map.Height, $"{at}"));
        Assert.Equal("河东镇", map.Parts[0].Name);
    }

    [Fact]
    public void Without_an_outline_the_points_alone_are_drawn()
    {
        var map = MapPicture.Of(null, [new(43.2, 81.4)]);

        Assert.Empty(map.Parts);
        Assert.InRange(map.Points[0].X, 1, map.Width - 1);
        Assert.Empty(MapPicture.Of(null, []).Points);
    }

    [Theory]
    [InlineData("43.15,81.13", true)]
    [InlineData("43.15", false)]
    [InlineData("NaN,1", false)]
    [InlineData("", false)]
    public void What_a_record_holds_is_a_point_or_none(string held, bool isPoint) => Assert.Equal(isPoint, GeoPoint.Parse(held) is not null);
}

using Luoshi.Documents.Drawing;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Drawing;

public sealed class HighlighterTests
{
    private static readonly Page Sheet = new(1, 0, 50, 50);

    [Fact]
    public void Paper_turns_yellow_ink_stays_dark_and_an_edge_runs_around()
    {
        var image = White();
        image[50, 50].Clear();

        Highlighter.Mark(image, Sheet, new Box(20, 20, 30, 30));

        Assert.True(image[50, 50] is [0, 0, 0]);
        Assert.True(image[45, 50] is [255, > 200, < 120]);
        Assert.True(image[39, 50] is [< 220, < 150, 0]);
        Assert.True(image[30, 50] is [255, 255, 255]);
        Assert.True(image[50, 70] is [255, 255, 255]);
    }

    [Theory]
    [InlineData(-100, -100, 500, 500)]
    [InlineData(40, 40, 900, 60)]
    [InlineData(200, 200, 300, 300)]
    [InlineData(30, 30, 20, 20)]
    public void What_reaches_beyond_the_page_is_marked_as_far_as_the_page_goes(float left, float top, float right, float bottom) =>
        Highlighter.Mark(White(), Sheet, new Box(left, top, right, bottom));

    private static PageImage White()
    {
        var image = new PageImage(100, 100, new byte[30_000]);
        Array.Fill(image.Pixels, (byte)255);
        return image;
    }
}

using Luoshi.Documents.Drawing;

namespace Luoshi.Documents.Tests.Drawing;

public sealed class PngFileTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(200, 150)]
    public void Every_pixel_comes_back(int width, int height)
    {
        var pixels = new byte[3 * width * height];
        new Random(width).NextBytes(pixels);

        var read = new PngPixels(PngFile.Of(new PageImage(width, height, pixels)));

        Assert.Equal((width, height), (read.Width, read.Height));
        for (var at = 0; at < width * height; at++)
            Assert.Equal((pixels[3 * at], pixels[3 * at + 1], pixels[3 * at + 2]), read[at % width, at / width]);
    }
}

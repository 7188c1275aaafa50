using System.Text;
using Luoshi.Documents.Drawing;

namespace Luoshi.Documents.Tests.Drawing;

public sealed class PixmapTests
{
    [Fact]
    public void An_image_is_taken_with_its_measures()
    {
        var image = Pixmap.Read(Bytes("P6\n2 1\n255\nabcdef"))!;

        Assert.Equal((2, 1, "abcdef"), (image.Width, image.Height, Encoding.ASCII.GetString(image.Pixels)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P6")]
    [InlineData("P5\n2 1\n255\nabcdef")]
    [InlineData("P6\n2 1\n255\nabcde")]
    [InlineData("P6\n0 1\n255\n")]
    [InlineData("P6\n-2 1\n255\nabcdef")]
    [InlineData("P6\n99999 99999\n255\nabcdef")]
    [InlineData("P6\n2 1\n65535\nabcdefabcdef")]
    public void What_is_no_whole_image_is_none(string bytes) => Assert.Null(Pixmap.Read(Bytes(bytes)));

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.ASCII.GetBytes(text);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Publishing.Labels;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Luoshi.Publishing.Tests.Labels;

/// <summary>A code on a label is read by another program than the one that drew it.</summary>
public sealed partial class CodePictureTests
{
    private const string Address = "https://ldj.example.gov.cn/r/990101/tourism-facilities/12";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_telephone_reads_the_address_even_where_a_corner_of_the_middle_is_scratched(bool scratched)
    {
        var picture = CodePicture.Of(Address);
        var dots = Drawn(picture, 4);
        if (scratched) for (var y = 0; y < 28; y++) Array.Fill(dots, (byte)255, (picture.Side * 2 + y) * picture.Side * 4 + picture.Side * 2, 28);

        var read = new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(dots, picture.Side * 4, picture.Side * 4, RGBLuminanceSource.BitmapFormat.Gray8))));

        Assert.Equal(Address, read.Text);
    }

    private static byte[] Drawn(CodePicture picture, int dot)
    {
        var (side, dots) = (picture.Side * dot, new byte[picture.Side * dot * picture.Side * dot]);
        Array.Fill(dots, (byte)255);
        foreach (Match row in Row().Matches(picture.Path))
        {
            var (x, y, length) = (Number(row, 1), Number(row, 2), Number(row, 3));
            for (var line = y * dot; line < (y + 1) * dot; line++) Array.Fill(dots, (byte)0, line * side + x * dot, length * dot);
        }
        return dots;
    }

    private static int Number(Match row, int group) => int.Parse(row.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}

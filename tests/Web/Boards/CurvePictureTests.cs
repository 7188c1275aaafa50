using Luoshi.Web.Boards;

namespace Luoshi.Web.Tests.Boards;

public sealed class CurvePictureTests
{
    [Theory]
    [InlineData(new[] { 99_450.0, 88_200.0 }, "0 25000 50000 75000 100000")]
    [InlineData(new[] { 6.6, 6.9, 7.0 }, "0 2 4 6 8")]
    [InlineData(new[] { -3.0, 5.0 }, "-4 -2 0 2 4 6")]
    [InlineData(new[] { 0.046, 0.02 }, "0 0.02 0.04 0.06")]
    [InlineData(new[] { 0.0 }, "0 1")]
    [InlineData(new double[0], "0 1")]
    public void Lines_across_stand_at_round_numbers_with_zero_among_them(double[] values, string lines) =>
        Assert.Equal(lines, string.Join(' ', new CurvePicture(values.Select(value => (decimal)value)).Lines.Select(line => line.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));
}

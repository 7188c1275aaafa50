using System.Globalization;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Tests.Plans;

/// <summary>Numbers as people write them.</summary>
public sealed class SaidAmountTests
{
    [Theory]
    [InlineData("12", "12", "")]
    [InlineData("12万", "120000", "")]
    [InlineData("5.8万头", "58000", "头")]
    [InlineData("3.96亿元", "396000000", "元")]
    [InlineData("-5%", "-5", "%")]
    [InlineData("1,200 人", "1200", "人")]
    public void A_number_is_read_with_its_scale_and_unit(string text, string value, string unit)
    {
        var said = SaidAmount.Parse(text);

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), unit), (said!.Value, said.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("十二万")]
    [InlineData("1 2 3")]
    public void What_is_no_number_is_none(string text) => Assert.Null(SaidAmount.Parse(text));

    [Theory]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("999999999999亿")]
    public void A_number_beyond_all_sense_is_told_as_such(string text) => Assert.True(SaidAmount.Parse(text)!.IsTooLarge);
}

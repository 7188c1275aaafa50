using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Tests.Tables;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("达 1.8 万人次", "达1.8万人次")]
    [InlineData("建设\r\n\r\n项目", "建设项目")]
    [InlineData("**稳住底盘。** 确保", "稳住底盘。确保")]
    [InlineData("China Telecom 5G 基站", "China Telecom 5G基站")]
    [InlineData("一\u3000二", "一二")]
    public void Accidents_of_layout_are_left_out(string words, string plain) => Assert.Equal(plain, PlainWords.Of(words));
}

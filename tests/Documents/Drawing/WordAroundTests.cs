using Luoshi.Documents.Drawing;

namespace Luoshi.Documents.Tests.Drawing;

public sealed class WordAroundTests
{
    [Theory]
    [InlineData("提升水平，持续优化营商环境。", 8, "持续优化营商环境")]
    [InlineData("接入5G网络", 2, "5G")]
    [InlineData("增长12.4%。", 4, "12.4%")]
    [InlineData("第一，第二", 2, "，")]
    [InlineData("一  二", 1, "二")]
    [InlineData("一  ", 2, "")]
    public void The_words_around_a_place_are_those_between_two_marks(string text, int offset, string words)
    {
        var span = WordAround.Of(text, offset);

        Assert.Equal(words, text[span.Start..span.End]);
    }
}

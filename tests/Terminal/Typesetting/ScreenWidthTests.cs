using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tests.Typesetting;

public sealed class ScreenWidthTests
{
    [Theory]
    [InlineData("落实", 4)]
    [InlineData("“落实”…—", 8)]
    [InlineData("83万头只", 8)]
    [InlineData("（1）", 5)]
    [InlineData("𠮷", 2)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    public void Columns_are_counted_as_a_terminal_does(string words, int width) => Assert.Equal(width, ScreenWidth.Of(words));
}

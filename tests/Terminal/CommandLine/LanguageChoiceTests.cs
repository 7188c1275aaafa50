using Luoshi.Terminal.CommandLine;

namespace Luoshi.Terminal.Tests.CommandLine;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("LANG=zh_CN.UTF-8", Language.Chinese)]
    [InlineData("LANG=en_US.UTF-8", Language.English)]
    [InlineData("LANG=de_DE", Language.English)]
    [InlineData("LANG=C.UTF-8", Language.Chinese)]
    [InlineData("", Language.Chinese)]
    [InlineData("LC_ALL=zh_TW LANG=en_US", Language.Chinese)]
    [InlineData("LC_ALL= LC_MESSAGES=en_GB LANG=zh_CN", Language.English)]
    public void The_locale_decides(string environment, Language expected) =>
        Assert.Equal(expected, LanguageChoice.Of([], name => ValueIn(environment, name)));

    [Theory]
    [InlineData("read --lang en", Language.English)]
    [InlineData("--lang=en read", Language.English)]
    [InlineData("read --lang zh", Language.Chinese)]
    [InlineData("read -- --lang en", Language.Chinese)]
    public void What_the_user_asks_for_comes_first(string arguments, Language expected) =>
        Assert.Equal(expected, LanguageChoice.Of(arguments.Split(' '), name => ValueIn("LANG=zh_CN", name)));

    private static string? ValueIn(string environment, string name) =>
        environment.Split(' ').Where(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)).Select(pair => pair[(name.Length + 1)..]).FirstOrDefault();
}

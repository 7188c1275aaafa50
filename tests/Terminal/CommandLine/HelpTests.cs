namespace Luoshi.Terminal.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "zh")]
    [InlineData("", "en")]
    [InlineData("read", "zh")]
    [InlineData("read", "en")]
    [InlineData("explain", "zh")]
    [InlineData("evaluate", "en")]
    public void Help_is_a_page_in_the_language_asked_for(string verb, string language)
    {
        var run = Run.Of([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

        Assert.Equal(0, run.ExitCode);
        Golden.Equal($"CommandLine/help-{(verb.Length > 0 ? verb : "luoshi")}-{language}.golden.txt", run.Output);
    }

    [Fact]
    public void The_version_is_a_bare_number() => Assert.Matches(@"^\d+\.\d+\.\d+\s*$", Run.Of("--version").Output);
}

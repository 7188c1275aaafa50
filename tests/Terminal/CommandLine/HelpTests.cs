namespace Luoshi.Terminal.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "zh")]
    [InlineData("", "en")]
    [InlineData("read", "zh")]
    [InlineData("read", "en")]
    [InlineData("explain", "zh")]
    [InlineData("text", "zh")]
    [InlineData("inspect", "zh")]
    [InlineData("page", "zh")]
    [InlineData("page", "en")]
    [InlineData("evaluate", "en")]
    public void Help_is_a_page_in_the_language_asked_for(string verb, string language)
    {
        var run = Run.Of([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

        Assert.Equal(0, run.ExitCode);
        Golden.Equal($"CommandLine/help-{(verb.Length > 0 ? verb : "luoshi")}-{language}.golden.txt", run.Output);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help read", "read --help")]
    public void The_word_help_does_what_the_option_does(string words, string option) =>
        Assert.Equal(Run.Of(option.Split(' ')).Output, Run.Of(words.Split(' ')).Output);

    [Theory]
    [InlineData("--version --lang zh")]
    [InlineData("--lang en --version")]
    public void The_version_can_be_asked_for_in_any_language(string words)
    {
        var run = Run.Of(words.Split(' '));

        Assert.Equal((0, Run.Of("--version").Output), (run.ExitCode, run.Output));
    }

    [Fact]
    public void The_version_is_a_bare_number() => Assert.Matches(@"^\d+\.\d+\.\d+\s*$", Run.Of("--version").Output);
}

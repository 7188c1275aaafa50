namespace Luoshi.Repository.Tests.Documentation;

public sealed class CommandRules
{
    [Fact]
    public void Every_command_to_be_typed_exists_with_its_options() =>
        Offences.AssertNone(Page.All.SelectMany(page => page.ShellLines).Select(CommandLine.Of).SelectMany(command => command.Wrongs()));

    [Fact]
    public void Every_command_named_in_a_sentence_exists_with_its_options() =>
        Offences.AssertNone(
            from page in Page.All
            from span in page.CodeSpans
            let command = CommandLine.Of(span)
            where command.IsOurs()
            from wrong in command.Wrongs()
            select wrong);

    [Fact]
    public void Every_option_named_in_a_sentence_is_one_of_the_program() =>
        Offences.AssertNone(
            from page in Page.All
            from span in page.CodeSpans
            where span.Text.StartsWith("--", StringComparison.Ordinal)
            where !HelpPage.AllOptions().Contains(span.Text.Split(' ')[0])
            select span);

    [Fact]
    public void Help_tells_the_same_in_both_languages()
    {
        var chinese = HelpPage.Of(language: "zh");
        Assert.NotEmpty(chinese.Verbs);
        Assert.Equal(HelpPage.Of().Verbs, chinese.Verbs);
        Assert.All(chinese.Verbs, verb => Assert.Equal(HelpPage.Of(verb).Options.Keys, HelpPage.Of(verb, "zh").Options.Keys));
    }
}

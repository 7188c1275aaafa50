using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Tests.Documentation;

/// <summary>The page on the rules tells every rule that a reason names.</summary>
public sealed partial class RulesPageTests
{
    private static readonly FormatPage _page = new("rules.md");

    [Fact]
    public void Every_rule_that_fires_in_the_sample_is_told()
    {
        var reading = Readings.OfFile(Readings.SamplePath);
        var fired = reading.Figures.Cast<Cited>().Concat(reading.Items).SelectMany(cited => cited.Why).Select(reason => reason.Rule).ToHashSet();

        Assert.NotEmpty(fired);
        Assert.Empty(fired.Except(_page.Names));
    }

    [Fact]
    public void Every_rule_named_in_the_sources_is_told() => Assert.Empty(InSources().Except(_page.Names));

    [Fact]
    public void No_rule_is_told_twice() => Assert.Distinct(_page.Names);

    private static HashSet<string> InSources() =>
        [.. from folder in (string[])["Figures", "Items"]
            from path in Directory.EnumerateFiles(Checkout.At("src", "Extraction", folder), "*.cs")
            from Match rule in RuleName().Matches(File.ReadAllText(path))
            select rule.Groups[1].Value];

    [GeneratedRegex("""
        "((?:bound|nature|role|measure|item|kind|strength|scan)\.[a-z0-9]+)"
        """)]
    private static partial Regex RuleName();
}

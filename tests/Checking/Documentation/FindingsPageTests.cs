using System.Text.RegularExpressions;

namespace Luoshi.Checking.Tests.Documentation;

public partial class FindingsPageTests
{
    /// <summary>The examples name rules as findings do, so that a rule without a description shows here once it has an example.</summary>
    [Fact]
    public void Every_rule_of_the_examples_is_described()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "findings.md"));
        var named = Directory.EnumerateFiles(AppContext.BaseDirectory, "examples.md", SearchOption.AllDirectories)
            .SelectMany(path => Rule().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, rule => Assert.Contains($"`{rule}`", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^- (?:wrong|rounding|undecidable|notable) (\S+)", RegexOptions.Multiline)]
    private static partial Regex Rule();
}

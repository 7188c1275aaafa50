using Luoshi.Extraction.Lexicons;

namespace Luoshi.Extraction.Tests.Documentation;

/// <summary>The page on the lexicon tells every group that a file may have, and no other.</summary>
public sealed class LexiconPageTests
{
    private static readonly string[] _ways = ["[group]", "source: …", "# …", "-"];

    private static readonly FormatPage _page = new("lexicon.md");

    private static IEnumerable<string> Told => _page.Names.Except(_ways);

    [Fact]
    public void Every_group_is_told() => Assert.Empty(LexiconGroups.Known.Except(Told));

    [Fact]
    public void Every_group_told_is_known() => Assert.Empty(Told.Except(LexiconGroups.Known));

    [Fact]
    public void No_group_is_told_twice() => Assert.Distinct(Told);

    [Fact]
    public void Every_example_is_a_word_of_its_group() =>
        Assert.All(Told, group => Assert.True(
            Lexicon.Default.Set(new EdgeChars(), group).Contains(_page.LastCell(group)), $"{_page.LastCell(group)} is no word of {group}"));
}

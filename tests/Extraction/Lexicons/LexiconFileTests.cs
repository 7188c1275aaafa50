using Luoshi.Extraction.Lexicons;

namespace Luoshi.Extraction.Tests.Lexicons;

/// <summary>A lexicon file that cannot be used is refused with what is wrong, where, and what would be right.</summary>
public sealed class LexiconFileTests
{
    [Fact]
    public void An_unknown_group_is_refused_with_the_nearest_of_those_there_are()
    {
        var wrong = Refused("# ours\n\n[units]\n亩\n");

        Assert.Equal(3, wrong.Line);
        Assert.StartsWith("ours.lex:3: no group is called 'units', the nearest is unit;", wrong.English);
        Assert.Contains("最接近的是 unit；", wrong.Chinese);
    }

    [Fact]
    public void Words_are_parted_by_tabs_and_blanks_of_full_width_too()
    {
        var lexicon = Lexicon.Default.Extend([new LexiconFile("ours.lex", "[unit]\n勺\t瓢\u3000坛\n")]);

        Assert.All(["勺", "瓢", "坛"], unit => Assert.True(lexicon.Figures.Units.Contains(unit)));
    }

    [Fact]
    public void A_word_to_be_taken_out_that_is_not_there_is_refused()
    {
        var wrong = Refused("[unit]\n-没有的词\n");

        Assert.Equal(2, wrong.Line);
        Assert.Contains("没有的词", wrong.Chinese);
    }

    [Fact]
    public void Words_before_the_first_group_are_refused_with_what_to_write()
    {
        var wrong = Refused("source: ours\n亩 勺\n[unit]\n");

        Assert.Equal(2, wrong.Line);
        Assert.Equal("ours.lex:2: words before the first group; open one with a line such as [unit]", wrong.Message);
    }

    [Fact]
    public void A_group_whose_name_is_not_closed_is_refused()
    {
        var wrong = Refused("[unit\n亩\n");

        Assert.Equal("ours.lex", wrong.File);
        Assert.Equal("ours.lex:1: a group's name must end with ']'", wrong.Message);
    }

    private static LexiconException Refused(string text) =>
        Assert.Throws<LexiconException>(() => Lexicon.Default.Extend([new LexiconFile("ours.lex", text)]));
}

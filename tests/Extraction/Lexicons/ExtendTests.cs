using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Tests.Lexicons;

/// <summary>Words of a user change what is read, and only for who asks.</summary>
public sealed class ExtendTests
{
    private const string Plan = "一、2025年重点工作\n\n引水灌田，全年储油3万勺，修渠80公里。\n";

    [Fact]
    public void A_unit_that_is_added_is_read()
    {
        Assert.DoesNotContain("勺", Units(Lexicon.Default));
        Assert.Contains("勺", Units(With("[unit]\nsource: ours\n勺 # of oil\n")));
    }

    [Fact]
    public void A_unit_that_is_taken_out_is_read_no_more()
    {
        Assert.Contains("公里", Units(Lexicon.Default));
        Assert.DoesNotContain("公里", Units(With("[unit]\n-公里\n")));
    }

    [Fact]
    public void A_later_file_takes_out_what_an_earlier_one_added() =>
        Assert.Equal(Units(Lexicon.Default), Units(With("[unit]\n勺\n", "[unit]\n-勺\n")));

    [Fact]
    public void The_lexicon_that_is_extended_stays_as_it_was()
    {
        var before = Units(Lexicon.Default);
        With("[unit]\n勺 -公里\n");

        Assert.Equal(before, Units(Lexicon.Default));
    }

    private static Lexicon With(params string[] files) =>
        Lexicon.Default.Extend(files.Select((text, index) => new LexiconFile($"{index}.lex", text)));

    private static List<string> Units(Lexicon lexicon) =>
        [.. ReportReader.Read(new Document("plan", Plan, ""), lexicon).Figures.Select(figure => figure.Unit)];
}

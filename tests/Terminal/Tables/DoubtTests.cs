using System.Text;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Terminal.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tests.Tables;

/// <summary>Figures that recognition was not sure of, in the tables: as a scan gives them, a word's certainty at a time.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void Each_doubted_figure_is_marked_wherever_it_stands_and_all_are_counted()
    {
        var table = Drawn(Language.Chinese, "6.5%", "18公里", "12.4%");

        Assert.Contains("增长6.5%？左右", table, StringComparison.Ordinal);
        Assert.Contains("+6.5%？", table, StringComparison.Ordinal);
        Assert.Contains("供水管网改造18公里？", table, StringComparison.Ordinal);
        Assert.Contains("有 3 个数据的字识别把握不高（标 ？），请对照原件。", table, StringComparison.Ordinal);
        Assert.DoesNotContain("2处？", table, StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_told_in_English_too() => Assert.Contains(
        "1 figure recognized without being sure (marked ？): compare with the original.", Drawn(Language.English, "6.5%"), StringComparison.Ordinal);

    [Fact]
    public void Where_recognition_was_sure_nothing_is_marked() => Assert.DoesNotContain("？", Drawn(Language.Chinese), StringComparison.Ordinal);

    private static string Drawn(Language language, params string[] unsure)
    {
        var text = Scratch.Report.ReplaceLineEndings("\n");
        var words = unsure.Select(word => text.IndexOf(word, StringComparison.Ordinal)).Zip(unsure)
            .OrderBy(word => word.First)
            .Select(word => new PlacedWord(new(word.First, word.First + word.Second.Length), default, 0.5f));
        var document = new Document("扫描.png", text, "") { Layout = new Layout([new(1, 0)], [.. words]) };
        using var output = new StringWriter(new StringBuilder());
        var paper = new Paper(160, Colours: false, language);
        paper.Print(output, canvas => ReadingTables.Draw(canvas, paper, ReportReader.Read(document, Lexicon.Default), null));
        return output.ToString();
    }
}

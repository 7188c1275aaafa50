using Luoshi.Documents.Drawing;
using Luoshi.Documents.Pdf;
using Luoshi.Documents.Tests.Word;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Drawing;

public sealed class WordFinderTests
{
    [Theory]
    [InlineData("新建停车位【430个】。", "新建停车\n位【430个】。")]
    [InlineData("甲村5户，乙村5户，丙村【5户】。", "甲村5户，乙村5户，丙村【5户】。")]
    [InlineData("修路5公里。修路5公里。修路【5公里】。修路5公里。", "修路5公里。\n修路5公里。\n修路【5公里】。\n修路5公里。")]
    [InlineData("第一段讲农业，种植5万亩，产粮【3万吨】，增长2%。", "第一段讲农业，种植5万亩，\n某县人民政府文件\n— 3 —\n产粮【3万吨】，增长2%。")]
    [InlineData("接待游客【760.16万人次】，收入30亿元。", "接待游客700【760.16万人次】，收入30亿元。")]
    public void Words_are_found_among_their_neighbours_in_another_setting(string here, string there)
    {
        var (from, span) = Marked(here);
        var (to, expected) = Marked(there);

        Assert.Equal(expected, new WordFinder(from, to).Find(span));
    }

    [Theory]
    [InlineData("新建【430个】", "别的文字")]
    [InlineData("新建【 】停车位", "新建停车位")]
    [InlineData("新建【430个】", "")]
    [InlineData("甲村【5户】，乙村8户。", "丙组5户、丁组5户")]
    public void What_is_not_there_is_not_found(string here, string there)
    {
        var (from, span) = Marked(here);

        Assert.Null(new WordFinder(from, there).Find(span));
    }

    [Fact]
    public void Each_figure_of_a_Word_document_is_found_in_what_LibreOffice_sets_of_it()
    {
        Soffice.Require();
        var file = new SourceFile("报告.docx", ReportDocx.Of(SameReading.Sample).Bytes());
        var word = DocumentOpener.Open(file.Name, file.Bytes).Document;
        var copy = PagedCopy.Of(file, SourceFormat.Word, new OpenOptions { Limit = TimeSpan.FromMinutes(3) });
        var set = new PdfReader().Read(new SourceFile(file.Name, copy.Pdf), OpenOptions.Default).Document;
        var finder = new WordFinder(word.Text, set.Text);
        var (here, there) = (SameReading.Of(word).Figures, SameReading.Of(set).Figures.Select(figure => figure.Span).ToHashSet());

        var found = here.Select(figure => finder.Find(figure.Span)).ToList();

        Assert.NotEmpty(found);
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.All(here.Zip(found), pair => Assert.Equal(Ink(word.Quote(pair.First.Span)), Ink(set.Quote(pair.Second!.Value))));
        Assert.InRange(found.Count(span => there.Contains(span!.Value)), found.Count * 99 / 100, found.Count);
    }

    private static (string Text, Span Span) Marked(string text)
    {
        var (start, end) = (text.IndexOf('【', StringComparison.Ordinal), text.IndexOf('】', StringComparison.Ordinal) - 1);
        return (text.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal), new Span(start, end));
    }

    private static string Ink(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}

using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Web;

/// <summary>The report that comes with the program, on pages of every make, is read as its Markdown is.</summary>
public sealed class WebReportTests
{
    private static readonly Document _markdown =
        DocumentOpener.Open(Checkout.At("samples", "云牧县-2025.md"), "云牧县-2025.md").Document;

    public static TheoryData<string> Makes => ["tables", "system", "links", "spans"];

    [Theory, MemberData(nameof(Makes))]
    public void Figures_and_items_are_the_same(string make) => SameReading.AssertSame(_markdown, Page(make).Document);

    [Theory, MemberData(nameof(Makes))]
    public void The_text_is_the_report_line_by_line(string make) =>
        Assert.Equal(SameReading.Sample, Page(make).Document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_text_in_several_boxes() => AssertLines(string.Concat(Lines.Chunk(12).Select(part => $"<div class=part>{Paragraphs(part)}</div>")));

    [Fact]
    public void A_text_with_a_row_for_each_paragraph() => AssertLines($"<table>{string.Concat(Lines.Select(line => $"<tr><td>{line}</td></tr>"))}</table>");

    [Fact]
    public void A_text_in_a_list() => AssertLines($"<ul>{string.Concat(Lines.Select(line => $"<li>{line}</li>"))}</ul>");

    [Fact]
    public void A_text_behind_a_table_of_contents_and_before_comments() => AssertLines(
        $"<div class=toc>{string.Concat(Enumerable.Range(1, 20).Select(number => $"<p><a href=#p{number}>第{number}部分</a></p>"))}</div>{Paragraphs(Lines)}",
        "<div id=comments><p>网友甲：写得好，数据都很清楚，一看就明白。</p></div>");

    [Fact]
    public void A_text_in_a_form_with_a_second_copy_for_reading_aloud() => AssertLines(
        $"<form action=x><input type=hidden value=1><div style='display:none'>{Paragraphs(Lines)}</div><div>{Paragraphs(Lines)}</div></form>");

    private static IReadOnlyList<string> Lines => SameReading.Sample;

    private static void AssertLines(string article, string behind = "") => Assert.Equal(
        Lines,
        WebPages.Read($"<div><a href=/>首页</a> <a href=/a>政务公开</a></div><div class=main>{article}</div>{behind}<div>版权所有：松岭县人民政府</div>").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string Paragraphs(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<p>　　{line}</p>"));

    private static Intake Page(string make) => WebPages.OfMake(make, SameReading.Sample);
}

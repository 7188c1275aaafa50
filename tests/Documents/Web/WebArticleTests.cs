namespace Luoshi.Documents.Tests.Web;

public sealed class WebArticleTests
{
    [Fact]
    public void A_page_laid_out_by_tables_in_GBK() => AssertArticle(WebPages.Open(GovernmentPages.OldTables(Article.Title, Article.Paragraphs), "GB18030"));

    [Fact]
    public void A_page_of_a_content_system() => AssertArticle(WebPages.Open(GovernmentPages.ContentSystem(Article.Title, Article.Paragraphs)));

    [Fact]
    public void A_page_with_more_links_than_words() => AssertArticle(WebPages.Open(GovernmentPages.ManyLinks(Article.Title, Article.Paragraphs)));

    [Fact]
    public void A_page_of_spans_and_line_breaks() => AssertArticle(WebPages.Open(GovernmentPages.SpansAndBreaks(Article.Title, Article.Paragraphs)));

    [Fact]
    public void What_is_left_out_is_told_by_kind()
    {
        var intake = WebPages.Open(GovernmentPages.OldTables(Article.Title, Article.Paragraphs), "GB18030");

        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.WebFurniture, Count: > 5 });
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.Script, Count: 2 });
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.HiddenText, Count: 1, Sample: "这是藏起来的一段话，不应出现在正文里面。" });
    }

    [Fact]
    public void A_page_without_a_text_is_refused_with_what_to_do()
    {
        var links = string.Concat(Enumerable.Range(1, 30).Select(number => $"<li><a href={number}.htm>第{number}条信息</a></li>"));

        var refusal = Assert.Throws<UnreadableException>(() => WebPages.Open($"<html><body><ul>{links}</ul></body></html>"));

        Assert.Contains("没有正文", refusal.Chinese, StringComparison.Ordinal);
    }

    private static void AssertArticle(Intake intake)
    {
        Assert.Equal(SourceFormat.WebPage, intake.Format);
        Assert.Equal(Article.Text, intake.Document.Text);
    }
}

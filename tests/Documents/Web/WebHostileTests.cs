using System.Diagnostics;
using System.Text;

namespace Luoshi.Documents.Tests.Web;

/// <summary>Pages made to crash, hang or swell a reader: each becomes a text or a sentence, soon.</summary>
public sealed class WebHostileTests
{
    private const string Sentence = "全年新建改建农村公路132公里，惠及群众2.6万人。";

    [Theory]
    [InlineData("<div>", 50_000)]
    [InlineData("<b>", 50_000)]
    [InlineData("<table><tr><td>", 60_000)]
    [InlineData("<a href=x>", 100_000)]
    [InlineData("<font color=red><p>", 20_000)]
    [InlineData("<!-- <!-- ", 100_000)]
    [InlineData("&amp;&#x10FFFF;&#0;", 100_000)]
    public void Markup_that_never_closes(string piece, int times) =>
        AssertTextOrSentence(Encoding.UTF8.GetBytes("<html><body><p>" + Sentence + string.Concat(Enumerable.Repeat(piece, times)) + Sentence));

    [Fact]
    public void Marks_that_each_paragraph_repeats()
    {
        var marks = string.Concat(Enumerable.Range(1, 2000).Select(number => $"<b id={number}>"));

        AssertTextOrSentence(Encoding.UTF8.GetBytes("<html><body>" + marks + string.Concat(Enumerable.Repeat("<p>段", 20_000))));
    }

    [Fact]
    public void A_page_with_elements_without_end_is_refused()
    {
        var page = Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<i></i>", 400_000)));

        Assert.Contains("300,000", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x", page)).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_cut_off_anywhere()
    {
        var page = Texts.Of("utf-8").GetBytes(GovernmentPages.ContentSystem(Article.Title, Article.Paragraphs));

        for (var length = 1; length < page.Length; length += 97) AssertTextOrSentence(page[..length]);
    }

    [Fact]
    public void Time_that_has_run_out_ends_the_reading()
    {
        var page = Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>段", 5_000)));

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x", page, new OpenOptions { Limit = TimeSpan.Zero }));

        Assert.Contains("已停下", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_elsewhere_is_not_fetched_and_what_a_script_writes_is_not_there()
    {
        var page = $"""
            <!DOCTYPE html><html><head><link rel=stylesheet href="file:///etc/passwd"><base href="http://127.0.0.1:9/"><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"></head>
            <body onload="alert(1)"><p>{Sentence}</p><iframe src="file:///etc/passwd"></iframe><object data="x"></object><script src="http://127.0.0.1:9/x.js"></script>
            <script>document.body.innerHTML = "改过了的正文，增长99%。"</script><img src="http://127.0.0.1:9/x.png" onerror="x()"></body></html>
            """;

        var intake = WebPages.Open(page);

        Assert.Equal(Sentence + "\n", intake.Document.Text);
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.Script, Count: 2 });
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.Picture, Count: 1 });
    }

    private static void AssertTextOrSentence(byte[] page)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            Assert.NotEmpty(DocumentOpener.Open("x", page).Document.Text);
        }
        catch (UnreadableException refusal)
        {
            Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
        }
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}

using System.Text;
using Luoshi.Documents.Drawing;
using Luoshi.Documents.Tests.Ofd;
using Luoshi.Documents.Tests.OpenDocument;
using Luoshi.Documents.Tests.Pdf;
using Luoshi.Documents.Tests.Word;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Drawing;

public sealed class DrawablePagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void The_ink_of_the_marked_words_lies_in_the_mark_and_stays_readable(int rotation)
    {
        Painters.RequirePainter();
        var pages = Open(new Paper().Page(rotation).Text(150, 300, "停车位", turn: rotation));

        var plain = new PngPixels(pages.Draw(1, []).Png.Span);
        var marked = new PngPixels(pages.Draw(1, [new Span(0, 3)]).Png.Span);

        var ink = plain.Where((red, green, blue) => red + green + blue < 200);
        var yellow = marked.Where((red, green, blue) => red > 250 && green is > 200 and < 250 && blue < 120);
        Assert.NotEmpty(ink);
        Assert.Empty(plain.Where((red, _, blue) => red > blue + 100));
        Assert.All(ink, pixel => Assert.True(Sum(marked[pixel.X, pixel.Y]) < 200, $"{pixel} lost its ink"));
        Assert.InRange(ink.Min(pixel => pixel.X), yellow.Min(pixel => pixel.X), yellow.Max(pixel => pixel.X));
        Assert.InRange(ink.Max(pixel => pixel.X), yellow.Min(pixel => pixel.X), yellow.Max(pixel => pixel.X));
        Assert.InRange(ink.Min(pixel => pixel.Y), yellow.Min(pixel => pixel.Y), yellow.Max(pixel => pixel.Y));
        Assert.InRange(ink.Max(pixel => pixel.Y), yellow.Min(pixel => pixel.Y), yellow.Max(pixel => pixel.Y));
        Assert.InRange(yellow.Count, 1, 8 * ink.Count);
    }

    [Fact]
    public void Words_are_marked_on_their_own_page_only()
    {
        Painters.RequirePainter();
        var pages = Open(new Paper().Page().Text(100, 100, "第一页的字。").Page().Text(100, 100, "第二页的字。"));
        var second = new Span(pages.Intake.Document.Text.IndexOf("第二页", StringComparison.Ordinal), pages.Intake.Document.Text.Length - 1);

        Assert.Equal(2, pages.PageOf(second));
        Assert.Equal(2, pages.Draw(2, [second]).Number);
        Assert.Equal(pages.Draw(1, []).Png.ToArray(), pages.Draw(1, [second]).Png.ToArray());
    }

    [Fact]
    public void A_scan_without_any_text_is_drawn()
    {
        Painters.RequirePainter();

        var drawn = new PngPixels(Open(new Paper().Page().Picture()).Draw(1, []).Png.Span);

        Assert.Equal(1800, drawn.Height);
    }

    [Fact]
    public void A_page_that_is_not_there_is_told_with_the_number_of_pages()
    {
        Painters.RequirePainter();

        var refusal = Assert.Throws<UnreadableException>(() => Open(new Paper().Page().Text(100, 100, "字").Page()).Draw(3, []));

        Assert.Contains("共 2 页，没有第 3 页", refusal.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\nbroken")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj")]
    public void A_broken_file_is_a_sentence(string file)
    {
        Painters.RequirePainter();
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(file));

        var refusal = Assert.Throws<UnreadableException>(() => DrawablePages.Open(stream, "报告.pdf").Draw(1, []));

        Assert.Contains("画不出来", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_is_drawn_as_it_is()
    {
        Painters.RequirePainter();
        Painters.RequireBinder();
        var pixels = new byte[3 * 400 * 200];
        Array.Fill(pixels, (byte)255);
        pixels.AsSpan(0, 3 * 400 * 100).Clear();
        using var stream = new MemoryStream(PngFile.Of(new PageImage(400, 200, pixels)));

        var drawn = new PngPixels(DrawablePages.Open(stream, "扫描.png").Draw(1, []).Png.Span);

        Assert.Equal((1800, 900), (drawn.Width, drawn.Height));
        Assert.True(Sum(drawn[900, 400]) < 60);
        Assert.True(Sum(drawn[900, 500]) > 700);
    }

    [Theory]
    [InlineData("报告.txt", "没有页面可画")]
    [InlineData("<html><body><p>报告</p></body></html>", "没有页面可画")]
    public void What_cannot_be_drawn_is_told(string content, string sentence)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        var refusal = Assert.Throws<UnreadableException>(() => DrawablePages.Open(stream, "报告").Draw(1, []));

        Assert.Contains(sentence, refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_layout_file_cannot_be_drawn_and_is_told() =>
        Assert.Contains("是 OFD", Undrawn(OfdFile.OfReport(["报告", "一。"])).Chinese, StringComparison.Ordinal);

    /// <summary>They never get so far as to LibreOffice, which would unpack them, so it need not be there.</summary>
    [Fact]
    public void Archives_that_reading_refuses_are_not_set_in_pages()
    {
        var word = new Docx(Docx.Paragraph("一。")).Bytes();
        var openDocument = new Odt("<text:p>一。</text:p>");

        Assert.Contains("256 MB", Undrawn(Archive.Swollen(word, "word/media/a.bmp", 300 << 20)).Chinese, StringComparison.Ordinal);
        Assert.Contains("256 MB", Undrawn(Archive.Swollen(openDocument.Bytes(), "Pictures/a.bmp", 300 << 20)).Chinese, StringComparison.Ordinal);
        Assert.Contains("64 MB", Undrawn(Archive.Swollen(word, "word/settings.xml", 70 << 20)).Chinese, StringComparison.Ordinal);
        Assert.Contains("包外", Undrawn(Archive.With(word, ("../a.xml", []))).Chinese, StringComparison.Ordinal);
        Assert.Contains("个文件", Undrawn(Archive.With(openDocument.Bytes(), Enumerable.Range(0, 20_001).Select(part => ($"a{part}", Array.Empty<byte>())))).Chinese, StringComparison.Ordinal);
        Assert.Contains("密码", Undrawn((openDocument with { Manifest = "<m><file-entry><encryption-data/></file-entry></m>" }).Bytes()).Chinese, StringComparison.Ordinal);
    }

    private static DrawablePages Open(Paper paper) => Open(paper.Bytes());

    private static DrawablePages Open(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return DrawablePages.Open(stream, "报告");
    }

    private static UnreadableException Undrawn(byte[] file) => Assert.Throws<UnreadableException>(() => Open(file).Draw(1, []));

    private static int Sum((byte Red, byte Green, byte Blue) pixel) => pixel.Red + pixel.Green + pixel.Blue;
}

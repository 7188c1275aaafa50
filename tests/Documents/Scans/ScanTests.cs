using System.Globalization;
using System.Text;
using Luoshi.Documents.Tests.Pdf;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>Scans in each of their wrappings are read by recognition, page by page, every word with its place.</summary>
public sealed class ScanTests
{
    private const string First = "全县新建停车位430个，奶产量突破2.1万吨，增长12.4%。";
    private const string Second = "改造老旧小区25个，惠及居民3200户，投入资金1.3亿元。";

    private const string Third = "建成村史馆12个，举办赛事36场次，接待游客8.5万人次。";

    [Theory]
    [InlineData("png", "PNG")]
    [InlineData("jpeg", "JPEG")]
    [InlineData("tiff", "TIFF")]
    public void A_picture_is_refused_without_recognition_and_read_with_it(string kind, string name)
    {
        Ocr.Require();
        var picture = Ocr.Images(Print(First), kind)[0];

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("扫描", picture));
        var intake = DocumentOpener.Open("扫描", picture, Ocr.On);

        Assert.Contains($"图片（{name}）", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("--ocr", refusal.Chinese, StringComparison.Ordinal);
        Assert.Equal(SourceFormat.Picture, intake.Format);
        Assert.Equal(First, Bare(intake.Document.Text));
        var page = Assert.Single(intake.Document.Layout.Pages);
        Assert.InRange(page.Width, 594, 596);
        Assert.InRange(page.Height, 841, 843);
        Assert.Empty(intake.Unread);
    }

    [Fact]
    public void Scanned_pages_of_a_PDF_stand_between_those_with_text_in_their_order()
    {
        Ocr.Require();
        var told = new List<(string, int, int)>();
        var pdf = ImagePdf.Of(Ocr.Images(Print(First), "jpeg")[0], Second, Ocr.Images(Print(Third), "jpeg")[0]);

        var without = DocumentOpener.Open("报告.pdf", pdf);
        var with = DocumentOpener.Open("报告.pdf", pdf, Ocr.On with { Progress = (name, page, pages) => told.Add((name, page, pages)) });

        Assert.Equal(Second, Bare(without.Document.Text));
        Assert.Equal([new UnreadPage(1, UnreadCause.NoText), new UnreadPage(3, UnreadCause.NoText)], without.Unread);
        Assert.Equal(First + Second + Third, Bare(with.Document.Text));
        Assert.Empty(with.Unread);
        Assert.Equal([("报告.pdf", 1, 2), ("报告.pdf", 2, 2)], told);
        Assert.Equal([1, 2, 3], with.Document.Layout.Pages.Select(page => page.Number));
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(page => with.Document.Layout.CertaintyOf(OnPage(with.Document, page)) == 1));
    }

    [Fact]
    public void A_scanned_page_without_anything_on_it_is_told_as_not_recognized()
    {
        Ocr.Require();
        var (scan, empty) = (Ocr.Images(Print(First), "jpeg")[0], Ocr.Images(new Paper().Page().Bytes(), "jpeg")[0]);

        var intake = DocumentOpener.Open("报告.pdf", ImagePdf.Of(scan, empty), Ocr.On);

        Assert.Equal([new UnreadPage(2, UnreadCause.Unrecognized)], intake.Unread);
        Assert.Equal(First, Bare(intake.Document.Text));
    }

    [Fact]
    public void Every_image_of_a_TIFF_is_a_page()
    {
        Ocr.Require();
        var images = ((string[])[First, Second]).Select(text => Pixels(Ocr.Images(Print(text), "pgm")[0])).ToList();

        var intake = DocumentOpener.Open("扫描.tif", TiffFile.Of(images, 200), Ocr.On);

        Assert.Equal(First + Second, Bare(intake.Document.Text));
        Assert.Equal([1, 2], intake.Document.Layout.Pages.Select(page => page.Number));
        Assert.Equal(2, intake.Document.Layout.PageAt(intake.Document.Text.IndexOf("3200", StringComparison.Ordinal))!.Number);
    }

    /// <summary>To within the width of one character, here 10 points.</summary>
    [Fact]
    public void What_the_boxes_of_figures_frame_is_the_figures()
    {
        Ocr.Require();
        var pdf = Print(First);
        var (print, scan) = (DocumentOpener.Open("报告.pdf", pdf).Document, DocumentOpener.Open("扫描.png", Ocr.Images(pdf, "png")[0], Ocr.On).Document);

        foreach (var words in (string[])["430个", "2.1万吨", "12.4%"])
        {
            var (expected, read) = (BoxOf(print, words), BoxOf(scan, words));
            Assert.InRange(read.Left, expected.Left - 10, expected.Left + 10);
            Assert.InRange(read.Right, expected.Right - 10, expected.Right + 10);
            Assert.InRange(read.Top, expected.Top - 3, expected.Top + 3);
            Assert.InRange(read.Bottom, expected.Bottom - 3, expected.Bottom + 3);
        }
    }

    /// <summary>A sheet of A4 on which LibreOffice printed a paragraph.</summary>
    private static byte[] Print(string text)
    {
        Soffice.Require();
        return Soffice.Convert(Encoding.UTF8.GetBytes(text), "txt", "pdf")!;
    }

    private static Span OnPage(Document document, int page) => new(document.Layout.Pages[page].Start, document.Layout.Pages[page].Start + 10);

    private static Box BoxOf(Document document, string words)
    {
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        return Assert.Single(document.Layout.BoxesOf(new Span(at, at + words.Length)));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The pixels behind the three lines with which a PGM begins.</summary>
    private static (int Width, int Height, byte[] Grey) Pixels(byte[] pgm)
    {
        var sides = Encoding.ASCII.GetString(pgm, 3, 20).Split('\n')[0].Split(' ');
        var (width, height) = (int.Parse(sides[0], CultureInfo.InvariantCulture), int.Parse(sides[1], CultureInfo.InvariantCulture));
        return (width, height, pgm[^(width * height)..]);
    }
}

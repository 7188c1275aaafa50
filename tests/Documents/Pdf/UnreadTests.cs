namespace Luoshi.Documents.Tests.Pdf;

/// <summary>What cannot be read is said, with its pages, and does not keep the rest from being read.</summary>
public sealed class UnreadTests
{
    [Fact]
    public void A_page_in_a_font_without_a_map_gives_no_text_and_is_told()
    {
        var intake = Open(new Paper().Page().Text(80, 100, "第一页。").Page().Text(80, 100, "看不懂的字", font: "F2").Page().Text(80, 100, "第三页。"));

        Assert.Equal("第一页。\n第三页。\n", intake.Document.Text);
        Assert.Equal([new UnreadPage(2, UnreadCause.FontWithoutMap)], intake.Unread);
    }

    [Fact]
    public void Single_characters_without_a_map_leave_a_mark_where_they_stand()
    {
        var intake = Open(new Paper().Page().Text(80, 100, "投资").Text(112, 100, "亿", font: "F2").Text(128, 100, "元，增长两成。"));

        Assert.Equal("投资\uFFFD元，增长两成。\n", intake.Document.Text);
        Assert.Equal([new UnreadPage(1, UnreadCause.FontWithoutMap)], intake.Unread);
    }

    [Fact]
    public void A_file_of_nothing_but_such_pages_is_refused_with_what_to_do()
    {
        var refusal = Assert.Throws<UnreadableException>(() => Open(new Paper().Page().Text(80, 100, "看不懂", font: "F2").Page().Text(80, 100, "看不懂", font: "F2")));

        Assert.Contains("2 页用的字体没有文字对照", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("--ocr", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_nothing_but_scanned_pages_is_refused_with_what_to_do()
    {
        var refusal = Assert.Throws<UnreadableException>(() => Open(new Paper().Page().Picture().Page().Picture().Text(270, 790, "— 2 —")));

        Assert.Contains("2 页都是图像", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("--ocr", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("--ocr", refusal.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scanned_page_is_told_and_an_empty_one_is_not()
    {
        var intake = Open(new Paper().Page().Text(80, 100, "有字。").Page().Picture().Page().Page().Picture().Text(270, 790, "— 4 —"));

        Assert.Equal("有字。\n", intake.Document.Text);
        Assert.Equal([new UnreadPage(2, UnreadCause.NoText), new UnreadPage(4, UnreadCause.NoText)], intake.Unread);
        Assert.Contains(intake.LeftOut, omission => omission is { Kind: OmissionKind.Picture, Count: 2 });
    }

    [Fact]
    public void A_page_that_a_scanner_cut_into_strips_is_a_scan_too()
    {
        const string Strip = "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI";
        var intake = Open(new Paper().Page().Text(80, 100, "有字。")
            .Page().Raw($"q 595 0 0 281 0 0 cm {Strip} Q q 595 0 0 281 0 281 cm {Strip} Q q 595 0 0 281 0 562 cm {Strip} Q").Text(270, 790, "— 2 —"));

        Assert.Equal([new UnreadPage(2, UnreadCause.NoText)], intake.Unread);
    }

    [Fact]
    public void Text_that_a_scanner_laid_under_the_picture_is_read()
    {
        var intake = Open(new Paper().Page().Picture().Text(80, 100, "扫描仪认出来的这一行字足够长，可以当作正文来读。", mode: 3));

        Assert.Equal("扫描仪认出来的这一行字足够长，可以当作正文来读。\n", intake.Document.Text);
        Assert.Empty(intake.Unread);
    }

    [Fact]
    public void A_broken_page_is_told_and_the_others_are_read()
    {
        var paper = new Paper { Objects = ["(no stream)"] }.Page().Text(80, 100, "第一页。").Page().Text(80, 100, "第二页。");
        var bytes = Replace(paper.Bytes(), "/Contents 6 0 R", "/Contents 3 0 R");

        var intake = DocumentOpener.Open("报告.pdf", bytes);

        Assert.Equal("第一页。\n", intake.Document.Text);
        Assert.Equal([new UnreadPage(2, UnreadCause.Damaged)], intake.Unread);
    }

    private static Intake Open(Paper paper) => DocumentOpener.Open("报告.pdf", paper.Bytes());

    private static byte[] Replace(byte[] file, string words, string other)
    {
        var at = file.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(words));
        Assert.True(at >= 0);
        System.Text.Encoding.ASCII.GetBytes(other).CopyTo(file, at);
        return file;
    }
}

namespace Luoshi.Documents.Tests.Word;

public sealed class SurroundingTests
{
    [Fact]
    public void Headers_page_numbers_and_comments_are_left_out_and_counted()
    {
        var docx = new Docx(Docx.Paragraph("正文。"))
        {
            Header = Docx.Paragraph("云牧县人民政府文件"),
            Footer = $"<w:p>{Docx.Run("— ")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + $"{Docx.Run("1")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{Docx.Run(" —")}</w:p>",
            Comments = $"<w:comment w:id=\"1\">{Docx.Paragraph("请核对。")}</w:comment><w:comment w:id=\"2\">{Docx.Paragraph("好。")}</w:comment>",
        };

        var intake = docx.Open();

        Assert.Equal("正文。\n", intake.Document.Text);
        Assert.Equal(
            [new Omission(OmissionKind.HeaderOrFooter, 1, "云牧县人民政府文件"), new Omission(OmissionKind.PageNumber, 1, "— 1 —"), new Omission(OmissionKind.Comment, 2, "请核对。")],
            intake.LeftOut);
    }

    [Fact]
    public void Notes_follow_the_body_in_the_order_in_which_it_refers_to_them()
    {
        var docx = new Docx(
            $"<w:p>{Docx.Run("奶产量")}<w:r><w:footnoteReference w:id=\"3\"/></w:r>{Docx.Run("突破2万吨")}<w:r><w:endnoteReference w:id=\"1\"/></w:r>{Docx.Run("。")}</w:p>"
            + $"<w:p>{Docx.Run("三保")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{Docx.Run("到位。")}</w:p>")
        {
            Footnotes = $"<w:footnote w:type=\"separator\" w:id=\"0\">{Docx.Paragraph("线")}</w:footnote>"
                + $"<w:footnote w:id=\"2\">{Docx.Paragraph("三保：保民生。")}</w:footnote><w:footnote w:id=\"3\"><w:p><w:r><w:footnoteRef/></w:r>{Docx.Run("指生牛乳。")}</w:p></w:footnote>",
            Endnotes = $"<w:endnote w:id=\"1\">{Docx.Paragraph("快报数。")}</w:endnote>",
        };

        Assert.Equal("奶产量突破2万吨。\n三保到位。\n指生牛乳。\n三保：保民生。\n快报数。\n", docx.Text());
    }

    [Fact]
    public void A_note_whose_reference_was_taken_out_is_gone_with_it()
    {
        var docx = new Docx($"<w:p>{Docx.Run("甲")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del></w:p>")
        {
            Footnotes = $"<w:footnote w:id=\"2\">{Docx.Paragraph("注")}</w:footnote>",
        };

        Assert.Equal("甲\n", docx.Text());
    }

    [Fact]
    public void Files_inside_the_file_are_counted_and_not_opened()
    {
        Assert.Equal([new Omission(OmissionKind.Attachment, 2, "")], Docx.Open($"{Docx.Paragraph("甲")}<w:altChunk/><w:p><w:r><w:object/></w:r></w:p>").LeftOut);
    }
}

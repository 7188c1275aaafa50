namespace Luoshi.Documents.Tests.Word;

public sealed class ChangeTests
{
    private const string By = "w:id=\"1\" w:author=\"王芳\" w:date=\"2025-01-06T09:30:00Z\"";

    [Fact]
    public void The_text_has_tracked_changes_accepted_and_they_are_told()
    {
        var intake = Docx.Open($"<w:p>{Docx.Run("新建停车位")}<w:del {By}><w:r><w:delText>300</w:delText></w:r></w:del><w:ins {By}>{Docx.Run("43")}{Docx.Run("0")}</w:ins>{Docx.Run("个。")}</w:p>");

        Assert.Equal("新建停车位430个。\n", intake.Document.Text);
        var made = new DateTimeOffset(2025, 1, 6, 9, 30, 0, TimeSpan.Zero);
        Assert.Equal(
            [new TrackedChange(ChangeKind.Deleted, "300", "王芳", made, 5), new TrackedChange(ChangeKind.Inserted, "430", "王芳", made, 5)],
            intake.Changes);
        Assert.Equal([new Omission(OmissionKind.DeletedText, 1, "300")], intake.LeftOut);
    }

    [Fact]
    public void Words_put_in_by_one_and_taken_out_by_another_are_gone()
    {
        Assert.Equal("前后\n", Docx.Text($"<w:p>{Docx.Run("前")}<w:ins {By}><w:del {By}><w:r><w:delText>中</w:delText></w:r></w:del></w:ins>{Docx.Run("后")}</w:p>"));
    }

    [Fact]
    public void Moved_words_stand_where_they_were_moved_to()
    {
        var intake = Docx.Open(
            $"<w:p><w:moveFromRangeStart w:id=\"5\" w:name=\"m\"/><w:moveFrom {By}>{Docx.Run("甲。")}</w:moveFrom><w:moveFromRangeEnd w:id=\"5\"/>{Docx.Run("乙。")}</w:p>"
            + $"<w:p>{Docx.Run("丙。")}<w:moveTo {By}>{Docx.Run("甲。")}</w:moveTo></w:p>");

        Assert.Equal("乙。\n丙。甲。\n", intake.Document.Text);
        Assert.Equal([(ChangeKind.Deleted, 0), (ChangeKind.Inserted, 5)], intake.Changes.Select(change => (change.Kind, change.Offset)));
    }

    [Fact]
    public void A_paragraph_whose_end_is_taken_out_runs_into_the_next()
    {
        Assert.Equal("前半句，后半句。\n", Docx.Text($"<w:p><w:pPr><w:rPr><w:del {By}/></w:rPr></w:pPr>{Docx.Run("前半句，")}</w:p>{Docx.Paragraph("后半句。")}"));
    }

    [Fact]
    public void A_paragraph_taken_out_as_a_whole_leaves_nothing_and_is_not_counted()
    {
        var point = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        var docx = new Docx(
            Docx.Paragraph("甲", point) + $"<w:p><w:pPr>{point}<w:rPr><w:del {By}/></w:rPr></w:pPr><w:del {By}><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>" + Docx.Paragraph("丙", point))
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>",
        };

        Assert.Equal("1、甲\n2、丙\n", docx.Text());
        Assert.Equal([(ChangeKind.Deleted, "乙", 4 + 2)], docx.Open().Changes.Select(change => (change.Kind, change.Words, change.Offset)));
    }

    [Fact]
    public void A_row_taken_out_of_a_table_is_gone()
    {
        var rows = $"<w:tr><w:tc>{Docx.Paragraph("甲")}</w:tc><w:tc>{Docx.Paragraph("1")}</w:tc></w:tr>"
            + $"<w:tr><w:trPr><w:del {By}/></w:trPr><w:tc>{Docx.Paragraph("乙")}</w:tc><w:tc>{Docx.Paragraph("2")}</w:tc></w:tr>";

        var intake = Docx.Open($"<w:tbl>{rows}</w:tbl>");

        Assert.Equal("甲\t1\n", intake.Document.Text);
        Assert.Equal(["乙", "2"], intake.Changes.Select(change => change.Words));
    }

    [Fact]
    public void A_change_without_author_or_date_is_told_without_them()
    {
        var change = Assert.Single(Docx.Open($"<w:p><w:ins w:id=\"1\" w:date=\"soon\">{Docx.Run("甲")}</w:ins></w:p>").Changes);

        Assert.Equal(("", null), (change.Author, change.Made));
    }
}

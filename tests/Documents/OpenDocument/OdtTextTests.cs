namespace Luoshi.Documents.Tests.OpenDocument;

public sealed class OdtTextTests
{
    [Fact]
    public void Blanks_tabs_and_breaks_are_what_they_show_as()
    {
        Assert.Equal("增长 6.5%  左右\t乙\n丙20年\n", Odt.Text(
            "<text:p>\n  增长\n <text:span> 6.5%</text:span><text:s text:c=\"2\"/>左右<text:tab/>乙<text:line-break/>丙2\u00AD0年</text:p><text:p/>"));
    }

    [Fact]
    public void Links_fields_and_marks_give_their_words()
    {
        Assert.Equal("见附件第3页汉。\n", Odt.Text(
            "<text:p>见<text:a>附件</text:a>第<text:page-number>3</text:page-number>页<text:bookmark-start/><text:ruby><text:ruby-base>汉</text:ruby-base><text:ruby-text>hàn</text:ruby-text></text:ruby>。</text:p>"));
    }

    [Fact]
    public void Tracked_changes_are_accepted_and_told()
    {
        const string info = "<office:change-info><dc:creator>王芳</dc:creator><dc:date>2025-01-06T09:30:00</dc:date></office:change-info>";

        var intake = new Odt(
            $"<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion>{info}<text:p>300</text:p></text:deletion></text:changed-region>"
            + $"<text:changed-region text:id=\"b\"><text:insertion>{info}</text:insertion></text:changed-region></text:tracked-changes>"
            + "<text:p>停车位<text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/>430<text:change-end text:change-id=\"b\"/>个。</text:p>").Open();

        Assert.Equal("停车位430个。\n", intake.Document.Text);
        var made = new DateTimeOffset(2025, 1, 6, 9, 30, 0, TimeSpan.Zero);
        Assert.Equal([new TrackedChange(ChangeKind.Deleted, "300", "王芳", made, 3), new TrackedChange(ChangeKind.Inserted, "430", "王芳", made, 3)], intake.Changes);
        Assert.Equal([new Omission(OmissionKind.DeletedText, 1, "300")], intake.LeftOut);
    }

    [Fact]
    public void Notes_follow_the_body_and_comments_are_left_out()
    {
        var intake = new Odt(
            "<text:p>奶产量<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>指生牛乳。</text:p></text:note-body></text:note>2万吨<office:annotation><dc:creator>李</dc:creator><text:p>请核对</text:p></office:annotation>。</text:p>"
            + "<text:p>下一段。</text:p>").Open();

        Assert.Equal("奶产量2万吨。\n下一段。\n指生牛乳。\n", intake.Document.Text);
        Assert.Equal([new Omission(OmissionKind.Comment, 1, "请核对")], intake.LeftOut);
    }

    [Fact]
    public void Text_boxes_follow_their_paragraph_and_the_titles_of_pictures_are_no_text()
    {
        var intake = new Odt(
            "<text:p>前<draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box><svg:title>题</svg:title></draw:frame>后<draw:frame><draw:image/><svg:desc>图</svg:desc></draw:frame></text:p>").Open();

        Assert.Equal("前后\n框内\n", intake.Document.Text);
        Assert.Equal([new Omission(OmissionKind.Picture, 1, "")], intake.LeftOut);
    }

    [Fact]
    public void Hidden_words_and_sections_are_left_out()
    {
        var intake = new Odt("<text:p>显<text:span text:style-name=\"T2\">密</text:span></text:p><text:section text:display=\"none\"><text:p>藏</text:p></text:section><text:section><text:p>节</text:p></text:section>")
        {
            AutomaticStyles = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style><style:style style:name=\"T2\" style:parent-style-name=\"T1\"/>",
        }.Open();

        Assert.Equal("显\n节\n", intake.Document.Text);
        Assert.Equal([new Omission(OmissionKind.HiddenText, 2, "密")], intake.LeftOut);
    }

    [Fact]
    public void Tables_are_rows_of_cells_and_merged_cells_have_their_words_once()
    {
        Assert.Equal("指标\t数量\t备注\n农业\t麦\t1\n\t粟\t2\n", Odt.Text(
            "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>指标</text:p></table:table-cell><table:table-cell><text:p>数量</text:p></table:table-cell><table:table-cell><text:p>备注</text:p></table:table-cell></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>农业</text:p></table:table-cell><table:table-cell table:number-columns-spanned=\"2\"><text:p>麦</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>粟</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>"));
    }

    [Fact]
    public void Headers_and_page_numbers_are_left_out_and_counted_once()
    {
        const string page = "<style:master-page><style:header><text:p>云牧县</text:p></style:header><style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page>";

        Assert.Equal(
            [new Omission(OmissionKind.HeaderOrFooter, 1, "云牧县"), new Omission(OmissionKind.PageNumber, 1, "— 1 —")],
            new Odt("<text:p>正文</text:p>") { MasterPages = page + page }.Open().LeftOut);
    }

    [Fact]
    public void Lines_of_a_table_of_contents_are_left_out_and_counted()
    {
        var intake = new Odt("<text:table-of-content><text:table-of-content-source/><text:index-body><text:p>一、回顾<text:tab/>1</text:p></text:index-body></text:table-of-content><text:p>正文</text:p>").Open();

        Assert.Equal("正文\n", intake.Document.Text);
        Assert.Equal([new Omission(OmissionKind.Contents, 1, "一、回顾\t1")], intake.LeftOut);
    }

    [Fact]
    public void Pages_begin_where_the_program_last_drew_them()
    {
        var document = new Odt("<text:p>一</text:p><text:p>跨<text:soft-page-break/>页</text:p><text:soft-page-break/><text:p>三</text:p>").Open().Document;

        Assert.Equal([0, 3, 5], document.Layout.Pages.Select(page => page.Start));
    }
}

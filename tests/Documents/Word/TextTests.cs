namespace Luoshi.Documents.Tests.Word;

public sealed class TextTests
{
    [Fact]
    public void Hyphens_tabs_and_breaks_are_what_they_show_as()
    {
        Assert.Equal("国家5-A级\t景\n区20年\n", Docx.Text(
            "<w:p><w:r><w:t>国家5</w:t><w:noBreakHyphen/><w:t>A级</w:t><w:tab/><w:t>景</w:t><w:br/><w:t>区2</w:t><w:softHyphen/><w:t>0\u00AD年</w:t></w:r></w:p>"));
    }

    [Fact]
    public void Blanks_around_a_text_that_does_not_keep_them_are_layout_of_the_file()
    {
        Assert.Equal("甲乙 丙\n", Docx.Text("<w:p><w:r><w:t>\n  甲</w:t></w:r><w:r><w:t xml:space=\"preserve\">乙\n丙</w:t></w:r></w:p>"));
    }

    /// <summary>A long text comes in pieces, and every other character is a blank: wherever a piece ends, there is one.</summary>
    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    public void Blanks_inside_a_long_text_that_does_not_keep_those_at_its_ends_are_all_there(char blank)
    {
        var words = string.Join(blank, Enumerable.Range(0, 10_000).Select(number => (char)('一' + number % 5_000)));

        Assert.Equal(words + "\n", Docx.Text($"<w:p><w:r><w:t>\n   {words}  \n</w:t></w:r></w:p>"));
    }

    [Fact]
    public void Blanks_inside_a_text_that_is_written_in_sections_are_all_there() =>
        Assert.Equal("甲 乙 & 丙\n", Docx.Text("<w:p><w:r><w:t> 甲 <![CDATA[乙 ]]>&amp; 丙 </w:t></w:r></w:p>"));

    [Fact]
    public void Of_a_field_the_result_is_read_and_not_the_code()
    {
        Assert.Equal("见第3页和表5。\n", Docx.Text(
            $"<w:p>{Docx.Run("见第")}{Field("PAGEREF x", $"{Docx.Run("3")}")}{Docx.Run("页和")}<w:fldSimple w:instr=\"SEQ 表\">{Docx.Run("表5")}</w:fldSimple>{Docx.Run("。")}</w:p>"));
    }

    [Fact]
    public void A_field_inside_the_code_of_another_is_not_shown()
    {
        Assert.Equal("结果\n", Docx.Text(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>{Field("PAGE", Docx.Run("7"))}{Docx.Run("不见")}"
            + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Docx.Run("结果")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
    }

    [Fact]
    public void A_field_runs_over_paragraphs()
    {
        Assert.Equal("甲\n乙\n", Docx.Text(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Docx.Run("甲")}</w:p>"
            + $"<w:p>{Docx.Run("乙")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
    }

    [Fact]
    public void Lines_of_a_table_of_contents_are_left_out_and_counted()
    {
        var intake = Docx.Open(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o 1-3 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + $"<w:hyperlink>{Docx.Run("一、回顾")}<w:r><w:tab/></w:r>{Field(" PAGEREF _Toc1 ", Docx.Run("1"))}</w:hyperlink></w:p><w:p>{Docx.Run("二、安排")}<w:r><w:tab/></w:r>{Docx.Run("12")}</w:p>"
            + $"<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>{Docx.Paragraph("一、回顾")}{Docx.Paragraph("见表1")}");

        Assert.Equal("一、回顾\n见表1\n", intake.Document.Text);
        Assert.Equal([new Omission(OmissionKind.Contents, 2, "一、回顾\t1")], intake.LeftOut);
    }

    [Fact]
    public void A_field_that_is_never_closed_does_not_swallow_the_report()
    {
        const string open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>";

        Assert.Equal("增长6.5%。\n", Docx.Text($"<w:p>{open}</w:p>{Docx.Paragraph("增长6.5%。")}"));
        Assert.Equal("增长6.5%。\n", Docx.Text($"<w:p>{open}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>{Docx.Paragraph("增长6.5%。")}"));
    }

    [Fact]
    public void Hidden_words_are_left_out_and_counted_whether_they_or_their_style_say_so()
    {
        var docx = new Docx(
            $"<w:p>{Docx.Run("见")}{Docx.Run("密一", "<w:vanish/>")}{Docx.Run("密二", "<w:rStyle w:val=\"Secret\"/>")}{Docx.Run("显", "<w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"0\"/>")}</w:p>"
            + Docx.Paragraph("密三", "<w:pStyle w:val=\"Quiet\"/>"))
        {
            Styles = "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Loud\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Quiet\"><w:basedOn w:val=\"Loud\"/></w:style>",
        };

        Assert.Equal("见显\n", docx.Text());
        Assert.Equal([new Omission(OmissionKind.HiddenText, 3, "密一")], docx.Open().LeftOut);
    }

    [Fact]
    public void A_text_box_written_for_two_generations_is_read_once_and_parts_no_sentence()
    {
        var box = $"<w:txbxContent>{Docx.Paragraph("框内")}</w:txbxContent>";

        Assert.Equal("前后。\n框内\n", Docx.Text(
            $"<w:p>{Docx.Run("前")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{Docx.Run("后。")}</w:p>"));
    }

    [Fact]
    public void An_old_text_box_is_read_too()
    {
        Assert.Equal("框内\n", Docx.Text($"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Docx.Paragraph("框内")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
    }

    [Fact]
    public void Pictures_are_counted_with_what_they_say_they_show()
    {
        var intake = Docx.Open($"<w:p>{Docx.Run("图")}<w:r><w:drawing><docPr xmlns=\"d\" descr=\"全县地图\"/></w:drawing></w:r></w:p>");

        Assert.Equal([new Omission(OmissionKind.Picture, 1, "全县地图")], intake.LeftOut);
    }

    [Fact]
    public void Content_controls_give_what_was_filled_in_and_not_what_they_ask_for()
    {
        Assert.Equal("云牧县\n黎牧川\n", Docx.Text(
            $"<w:sdt><w:sdtPr/><w:sdtContent>{Docx.Paragraph("云牧县")}</w:sdtContent></w:sdt>"
            + $"<w:p><w:sdt><w:sdtContent>{Docx.Run("黎牧川")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Docx.Run("点此输入")}</w:sdtContent></w:sdt></w:p>"));
    }

    [Fact]
    public void Words_in_links_and_tags_and_under_their_pronunciation_are_read()
    {
        Assert.Equal("链接标记汉式\n", Docx.Text(
            $"<w:p><w:hyperlink>{Docx.Run("链接")}</w:hyperlink><w:smartTag>{Docx.Run("标记")}</w:smartTag>"
            + $"<w:r><w:ruby><w:rt>{Docx.Run("hàn")}</w:rt><w:rubyBase>{Docx.Run("汉")}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>式</m:t></m:r></m:oMath></w:p>"));
    }

    [Fact]
    public void Symbols_of_known_fonts_are_characters_and_others_are_not_guessed()
    {
        Assert.Equal("✓≥\uFFFD\n", Docx.Text(
            "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"House\" w:char=\"F041\"/></w:r></w:p>"));
    }

    [Fact]
    public void A_strict_document_is_read_like_any_other()
    {
        Assert.Equal("一、甲\n", new Docx(Docx.Paragraph("甲", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"))
        {
            Strict = true,
            Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>",
        }.Text());
    }

    [Fact]
    public void Pages_begin_where_the_program_last_drew_them_and_not_at_all_where_it_does_not_say()
    {
        var known = Docx.Open($"{Docx.Paragraph("第一页")}<w:p>{Docx.Run("跨")}<w:r><w:lastRenderedPageBreak/></w:r>{Docx.Run("页")}</w:p>").Document;

        Assert.Equal([(1, 0), (2, 5)], known.Layout.Pages.Select(page => (page.Number, page.Start)));
        Assert.Equal('页', known.Text[5]);
        Assert.Empty(Docx.Open($"{Docx.Paragraph("甲")}<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>{Docx.Paragraph("乙")}").Document.Layout.Pages);
    }

    private static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

namespace Luoshi.Documents.Tests.Word;

public sealed class TableTests
{
    [Fact]
    public void A_row_is_a_line_with_a_tab_between_its_cells()
    {
        Assert.Equal("指标\t单位\t数量\n停车位\t个\t430\n", Docx.Text(
            Rows(Row(Cell("指标"), Cell("单位"), Cell("数量")), Row(Cell("停车位"), Cell("个"), Cell("430")))));
    }

    [Fact]
    public void Paragraphs_of_a_cell_stand_in_one_line()
    {
        Assert.Equal("建设学校 建设医院\t教育局\n", Docx.Text(Rows(Row(Cell("建设学校", "建设医院"), Cell("教育局")))));
    }

    [Fact]
    public void Merged_cells_have_their_words_once()
    {
        Assert.Equal("合并\n农业\t麦\t1\n\t粟\t2\n", Docx.Text(Rows(
            Row($"<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{Docx.Paragraph("合并")}</w:tc>"),
            Row(Merged("restart", "农业"), Cell("麦"), Cell("1")),
            Row(Merged("continue", "不见"), Cell("粟"), Cell("2")))));
    }

    [Fact]
    public void A_table_for_the_layout_leaves_paragraphs_as_they_are()
    {
        Assert.Equal("标题\n第一段。\n第二段。\n", Docx.Text(Rows(Row(Cell("标题", "第一段。", "第二段。"), Cell("")))));
    }

    [Fact]
    public void Rows_of_a_table_inside_a_cell_follow_as_lines_of_their_own()
    {
        var inner = Rows(Row(Cell("子"), Cell("1")), Row(Cell("丑"), Cell("2")));

        Assert.Equal("外\t说明\n子\t1\n丑\t2\n", Docx.Text(Rows(Row(Cell("外"), $"<w:tc>{Docx.Paragraph("说明")}{inner}<w:p/></w:tc>"))));
        Assert.Equal("子\t1\n丑\t2\n", Docx.Text(Rows(Row($"<w:tc>{inner}<w:p/></w:tc>"))));
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_found()
    {
        Assert.Equal("甲\t乙\n", Docx.Text(Rows(
            $"<w:sdt><w:sdtContent>{Row($"<w:sdt><w:sdtContent>{Cell("甲")}</w:sdtContent></w:sdt>", Cell("乙"))}</w:sdtContent></w:sdt>")));
    }

    private static string Rows(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(params string[] paragraphs) => $"<w:tc>{string.Concat(paragraphs.Select(words => Docx.Paragraph(words)))}</w:tc>";

    private static string Merged(string how, string words) => $"<w:tc><w:tcPr><w:vMerge w:val=\"{how}\"/></w:tcPr>{Docx.Paragraph(words)}</w:tc>";
}

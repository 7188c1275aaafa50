namespace Luoshi.Documents.Tests.Word;

public sealed class NumberingTests
{
    [Fact]
    public void Numbers_that_the_program_generates_stand_in_the_text()
    {
        var text = Listed(
            Definition(1, Level(0, "chineseCountingThousand", "%1、") + Level(1, "chineseCountingThousand", "（%2）") + Level(2, "decimal", "%3."))
                + List(1, 1),
            Point("去年工作回顾", 1), Point("农业", 1, 1), Point("新建温室30座", 1, 2), Point("2024年扩种", 1, 2), Point("工业", 1, 1), Point("今年工作安排", 1), Point("农业", 1, 1));

        Assert.Equal("一、去年工作回顾\n（一）农业\n1. 新建温室30座\n2. 2024年扩种\n（二）工业\n二、今年工作安排\n（一）农业\n", text);
    }

    [Theory]
    [InlineData("chineseCounting", "一", "十二", "一〇一")]
    [InlineData("chineseCountingThousand", "一", "十二", "一百零一")]
    [InlineData("japaneseCounting", "一", "十二", "百一")]
    [InlineData("ideographDigital", "一", "一二", "一〇一")]
    [InlineData("ideographTraditional", "甲", "12", "101")]
    [InlineData("ideographZodiac", "子", "亥", "101")]
    [InlineData("chineseLegalSimplified", "壹", "壹拾贰", "壹佰零壹")]
    [InlineData("decimal", "1", "12", "101")]
    [InlineData("decimalZero", "01", "12", "101")]
    [InlineData("decimalFullWidth", "１", "１２", "１０１")]
    [InlineData("decimalEnclosedCircle", "①", "⑫", "101")]
    [InlineData("decimalEnclosedParen", "⑴", "⑿", "101")]
    [InlineData("upperRoman", "I", "XII", "CI")]
    [InlineData("lowerRoman", "i", "xii", "ci")]
    [InlineData("upperLetter", "A", "L", "WWWW")]
    [InlineData("lowerLetter", "a", "l", "wwww")]
    [InlineData("none", "", "", "")]
    public void Every_way_of_counting_is_written_as_the_program_writes_it(string format, string first, string twelfth, string hundredAndFirst)
    {
        var lines = Listed(
            Definition(1, Level(0, format, "【%1】")) + List(1, 1), [.. Enumerable.Repeat(Point("项", 1), 101)]).Split('\n');

        Assert.Equal([$"【{first}】项", $"【{twelfth}】项", $"【{hundredAndFirst}】项"], [lines[0], lines[11], lines[100]]);
    }

    [Fact]
    public void A_level_may_show_the_numbers_above_it_in_plain_digits()
    {
        var definition = Definition(1, Level(0, "chineseCounting", "第%1章") + Level(1, "decimal", "%1.%2", "<w:isLgl/>"));

        Assert.Equal("第一章 总论\n1.1 概况\n1.2 形势\n第二章 任务\n2.1 农业\n", Listed(
            definition + List(1, 1), Point("总论", 1), Point("概况", 1, 1), Point("形势", 1, 1), Point("任务", 1), Point("农业", 1, 1)));
    }

    [Fact]
    public void A_level_that_never_restarts_goes_on_counting_under_the_next_heading()
    {
        var definition = Definition(1, Level(0, "chineseCounting", "%1、") + Level(1, "decimal", "%2．", "<w:lvlRestart w:val=\"0\"/>"));

        Assert.Equal("一、甲\n1．子\n二、乙\n2．丑\n", Listed(definition + List(1, 1), Point("甲", 1), Point("子", 1, 1), Point("乙", 1), Point("丑", 1, 1)));
    }

    [Fact]
    public void Lists_of_one_definition_count_on_and_an_override_begins_anew()
    {
        var lists = Definition(1, Level(0, "decimal", "%1、")) + List(1, 1) + List(2, 1)
            + List(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");

        Assert.Equal("1、甲\n2、乙\n1、丙\n2、丁\n", Listed(lists, Point("甲", 1), Point("乙", 2), Point("丙", 3), Point("丁", 3)));
    }

    [Fact]
    public void A_list_may_write_a_level_otherwise_than_its_definition()
    {
        var lists = Definition(1, Level(0, "decimal", "%1、"))
            + List(1, 1, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "upperRoman", "%1、", start: 4)}</w:lvlOverride>");

        Assert.Equal("IV、甲\n", Listed(lists, Point("甲", 1)));
    }

    [Fact]
    public void Headings_are_numbered_by_their_style_and_each_style_has_its_level()
    {
        var docx = new Docx(
            Docx.Paragraph("总体要求", "<w:pStyle w:val=\"H1\"/>") + Docx.Paragraph("目标", "<w:pStyle w:val=\"H2\"/>")
            + Docx.Paragraph("附则", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            + Docx.Paragraph("任务", "<w:pStyle w:val=\"Mine\"/>"))
        {
            Numbering = Definition(7, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>") + Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>")) + List(5, 7),
            Styles = Style("H1", "<w:numPr><w:numId w:val=\"5\"/></w:numPr>") + Style("H2", "<w:numPr><w:numId w:val=\"5\"/></w:numPr>") + Style("Mine", "", "H1"),
        };

        Assert.Equal("一、总体要求\n（一）目标\n附则\n二、任务\n", docx.Text());
    }

    [Fact]
    public void A_list_that_stands_in_a_numbering_style_is_found_there()
    {
        var docx = new Docx(Point("甲", 2) + Point("乙", 2))
        {
            Numbering = $"<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>{Level(0, "decimal", "%1）")}</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + List(1, 1) + List(2, 2),
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
        };

        Assert.Equal("1）甲\n2）乙\n", docx.Text());
    }

    [Fact]
    public void A_number_never_runs_into_one_that_the_text_begins_with()
    {
        var tight = "<w:suff w:val=\"nothing\"/>";

        Assert.Equal("1 2024年\n", Listed(Definition(1, Level(0, "decimal", "%1", tight)) + List(1, 1), Point("2024年", 1)));
        Assert.Equal("（1）2024年\n", Listed(Definition(1, Level(0, "decimal", "（%1）", tight)) + List(1, 1), Point("2024年", 1)));
    }

    [Fact]
    public void Bullets_stand_before_their_points_whatever_font_they_are_of()
    {
        Assert.Equal("• 甲\n", Listed(Definition(1, Level(0, "bullet", "\uF0B7")) + List(1, 1), Point("甲", 1)));
        Assert.Equal("◆ 甲\n", Listed(Definition(1, Level(0, "bullet", "◆")) + List(1, 1), Point("甲", 1)));
    }

    [Fact]
    public void An_empty_point_counts_and_leaves_no_line()
    {
        Assert.Equal("1、甲\n3、丙\n", Listed(
            Definition(1, Level(0, "decimal", "%1、")) + List(1, 1), Point("甲", 1), "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>", Point("丙", 1)));
    }

    [Fact]
    public void What_the_numbering_was_before_a_change_does_not_count()
    {
        var paragraph = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:pPrChange w:id=\"1\" w:author=\"a\"><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
            + Docx.Run("甲") + "</w:p>";

        Assert.Equal("1、甲\n", Listed(Definition(1, Level(0, "decimal", "%1、")) + List(1, 1), paragraph));
    }

    [Fact]
    public void Lists_and_styles_that_are_not_there_or_bite_their_tails_number_nothing()
    {
        var docx = new Docx(Point("甲", 9) + Docx.Paragraph("乙", "<w:pStyle w:val=\"A\"/>") + Point("丙", 1, 77))
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>" + List(1, 1),
            Styles = Style("A", "", "B") + Style("B", "", "A") + "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
        };

        Assert.Equal("甲\n乙\n丙\n", docx.Text());
    }

    private static string Listed(string numbering, params string[] points) => new Docx(string.Concat(points)) { Numbering = numbering }.Text();

    private static string Definition(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string Level(int index, string format, string label, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{label}\"/></w:lvl>";

    private static string List(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string Point(string words, int list, int level = 0) =>
        Docx.Paragraph(words, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Style(string id, string properties, string? parent = null) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\">{(parent is null ? "" : $"<w:basedOn w:val=\"{parent}\"/>")}<w:pPr>{properties}</w:pPr></w:style>";
}

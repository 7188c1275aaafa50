using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Pdf;

/// <summary>Columns, tables, titles and turned pages are read in the order in which a reader reads them.</summary>
public sealed class LayoutTests
{
    private const string Left = "全县新建停车位四百三十";
    private const string Right = "奶产量突破二万吨增长快";

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var paper = new Paper().Page().Text(180, 60, "云牧县政府工作报告", 22);
        for (var line = 0; line < 8; line++) paper.Text(80, 120 + line * 28, Left).Text(300, 120 + line * 28, Right);

        Assert.Equal($"云牧县政府工作报告\n{Repeat(Left, 8)}{Repeat(Right, 8)}\n", Paper.TextOf(paper));
    }

    [Fact]
    public void Columns_whose_lines_do_not_stand_side_by_side_are_columns_too()
    {
        var paper = new Paper().Page();
        for (var line = 0; line < 8; line++) paper.Text(80, 120 + line * 28, Left).Text(300, 134 + line * 28, Right);

        Assert.Equal($"{Repeat(Left, 8)}{Repeat(Right, 8)}\n", Paper.TextOf(paper));
    }

    [Fact]
    public void A_letter_spaced_title_has_no_blanks()
    {
        Assert.Equal("政府工作报告\n", Paper.TextOf(new Paper().Page().Text(180, 60, "政 府 工 作 报 告", 22)));
        Assert.Equal("政府工作报告\n", Paper.TextOf(new Paper().Page().Text(150, 60, "政府工作报告", 22, spacing: 22)));
    }

    [Fact]
    public void Cells_of_a_ruled_table_are_read_row_by_row_with_their_lines_joined()
    {
        var paper = new Paper().Page().Text(90, 90, "表前。");
        foreach (var y in (int[])[100, 130, 190]) paper.Rule(80, y, 480, y);
        foreach (var x in (int[])[80, 280, 480]) paper.Rule(x, 100, x, 190);
        paper.Text(90, 120, "任务").Text(290, 120, "单位").Text(290, 150, "农业农村局").Text(90, 150, "新建高标准农田十八万").Text(90, 178, "亩").Text(90, 220, "表后。");

        Assert.Equal("表前。\n任务\t单位\n新建高标准农田十八万亩\t农业农村局\n表后。\n", Paper.TextOf(paper));
    }

    [Fact]
    public void Merged_cells_have_their_words_once()
    {
        var paper = new Paper().Page();
        foreach (var x in (int[])[80, 280, 380, 480]) paper.Rule(x, 100, x, 160);
        paper.Rule(80, 100, 480, 100).Rule(280, 130, 480, 130).Rule(80, 160, 480, 160);
        paper.Text(90, 135, "农业").Text(290, 120, "麦").Text(290, 150, "粟").Text(390, 120, "1").Text(390, 150, "2");

        Assert.Equal("农业\t麦\t1\n\t粟\t2\n", Paper.TextOf(paper));
    }

    [Fact]
    public void Rows_without_rulings_keep_their_cells_apart()
    {
        var paper = new Paper().Page().Text(80, 100, "停车位").Text(280, 100, "个").Text(400, 100, "430").Text(80, 128, "充电桩").Text(280, 128, "个").Text(400, 128, "66");

        Assert.Equal("停车位\t个\t430\n充电桩\t个\t66\n", Paper.TextOf(paper));
    }

    [Fact]
    public void A_wide_gap_in_one_line_is_a_blank()
    {
        Assert.Equal("县长 张三\n", Paper.TextOf(new Paper().Page().Text(80, 100, "县长").Text(160, 100, "张三")));
    }

    [Theory]
    [InlineData(0, 100, 200, 0)]
    [InlineData(90, 200, 742, 90)]
    [InlineData(180, 495, 642, 180)]
    [InlineData(270, 395, 100, 270)]
    public void A_turned_page_is_read_as_it_is_looked_at(int rotate, float x, float y, int turn)
    {
        var document = DocumentOpener.Open("报告.pdf", new Paper().Page(rotate).Text(x, y, "停车位430个", turn: turn).Bytes()).Document;

        Assert.Equal("停车位430个\n", document.Text);
        var box = Assert.Single(document.Layout.BoxesOf(new Span(3, 6)));
        Assert.Equal((148, 172), (MathF.Round(box.Left), MathF.Round(box.Right)));
        Assert.True(rotate is 0 or 180 ? document.Layout.Pages[0].Width == 595 : document.Layout.Pages[0].Width == 842);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Text_turned_on_the_page_is_read_and_its_box_stands_on_the_page(int turn)
    {
        var document = DocumentOpener.Open("报告.pdf", new Paper().Page().Text(300, 400, "停车位430个", turn: turn).Bytes()).Document;

        Assert.Equal("停车位430个\n", document.Text);
        var box = document.Layout.BoxesOf(new Span(0, 7)).Aggregate((one, other) => one.Around(other));
        var (near, far) = turn switch { 90 => (box.Bottom, box.Top), 180 => (box.Right, box.Left), _ => (box.Top, box.Bottom) };
        Assert.Equal((turn == 180 ? 300 : 400, 88), ((int)MathF.Round(near), (int)MathF.Round(Math.Abs(far - near))));
    }

    [Fact]
    public void A_word_has_the_box_it_is_printed_in()
    {
        var document = DocumentOpener.Open("报告.pdf", new Paper().Page().Text(100, 200, "新建停车位430个").Bytes()).Document;

        var box = Assert.Single(document.Layout.BoxesOf(new Span(5, 9)));

        Assert.Equal(new Box(180, 186, 220, 202), new Box(MathF.Round(box.Left), MathF.Round(box.Top), MathF.Round(box.Right), MathF.Round(box.Bottom)));
    }

    [Fact]
    public void Bold_type_made_by_printing_twice_is_read_once()
    {
        Assert.Equal("停车位\n", Paper.TextOf(new Paper().Page().Text(100, 200, "停车位").Text(100.4f, 200, "停车位")));
    }

    [Fact]
    public void Raised_digits_stay_in_their_line()
    {
        Assert.Equal("面积30m2，二期\n", Paper.TextOf(new Paper().Page().Text(100, 200, "面积30m").Text(156, 195, "2", 9).Text(160.5f, 200, "，二期")));
    }

    private static string Repeat(string words, int count) => string.Concat(Enumerable.Repeat(words, count));
}

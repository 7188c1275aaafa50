namespace Luoshi.Documents.Tests.Pdf;

/// <summary>Lines as they are printed become paragraphs as they were written. A &gt; before a line is an indent of one character.</summary>
public sealed class ParagraphTests
{
    private const string Full = "全县新建停车位四百三十个奶产量突破二万吨增长十二个点五";

    [Fact]
    public void Lines_are_joined_without_a_blank()
    {
        Assert.Equal($"{Full}{Full}完成。\n", Text(">>" + Full[..^2], Full[^2..] + Full[..^2], Full[^2..] + "完成。"));
    }

    [Fact]
    public void An_indent_begins_a_paragraph_behind_a_full_line()
    {
        Assert.Equal($"{Full[..^3]}。\n{Full[..^2]}{Full}\n", Text(">>" + Full[..^3] + "。", ">>" + Full[..^2], Full));
    }

    [Fact]
    public void A_short_line_ends_a_paragraph_without_indents()
    {
        Assert.Equal($"{Full}到此为止。\n{Full}{Full}\n", Text(Full, "到此为止。", Full, Full));
    }

    [Fact]
    public void Blank_space_begins_a_paragraph()
    {
        var paper = new Paper().Page().Lines(80, 100, Full, Full, Full[..^1] + "。").Lines(80, 230, Full, Full);

        Assert.Equal($"{Full}{Full}{Full[..^1]}。\n{Full}{Full}\n", Paper.TextOf(paper));
    }

    [Fact]
    public void A_number_broken_at_the_end_of_a_line_is_whole_again()
    {
        Assert.Contains("总产量21.6万吨", Text(">>" + Full[..^2], Full[..^5] + "总产量21.", "6万吨。"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_not_short_when_the_next_number_did_not_fit_on_it()
    {
        Assert.Contains("增长17208.53万元", Text(">>" + Full[..^2], Full, Full[..^5] + "增长", "17208.53万元。"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_in_larger_type_and_centred_lines_stand_alone()
    {
        var paper = new Paper().Page().Text(210, 60, "政府工作报告", 22).Text(230, 100, "县长　张三").Lines(80, 140, ">>" + Full[..^2], Full, Full);

        Assert.Equal($"政府工作报告\n县长　张三\n{Full[..^2]}{Full}{Full}\n", Paper.TextOf(paper));
    }

    [Fact]
    public void A_heading_stands_alone_even_without_an_indent()
    {
        Assert.Equal($"{Full}{Full[..^1]}。\n一、工作回顾\n{Full}{Full}\n", Text(Full, Full[..^1] + "。", "一、工作回顾", Full, Full));
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_end_of_a_page_and_its_page_is_known()
    {
        var paper = new Paper().Page().Lines(80, 100, ">>" + Full[..^2], Full).Page().Lines(80, 100, Full, "页末。", ">>新段。");

        var document = DocumentOpener.Open("报告.pdf", paper.Bytes()).Document;

        Assert.Equal($"{Full[..^2]}{Full}{Full}页末。\n新段。\n", document.Text);
        Assert.Equal(1, document.Layout.PageAt(2 * Full.Length - 3)?.Number);
        Assert.Equal(2, document.Layout.PageAt(2 * Full.Length - 2)?.Number);
    }

    [Fact]
    public void An_indented_line_on_a_new_page_begins_a_paragraph()
    {
        var paper = new Paper().Page().Lines(80, 100, ">>" + Full[..^2], Full[..^1] + "。").Page().Lines(80, 100, ">>" + Full[2..], Full);

        Assert.Equal($"{Full[..^2]}{Full[..^1]}。\n{Full[2..]}{Full}\n", Paper.TextOf(paper));
    }

    [Fact]
    public void Latin_words_keep_a_blank_between_them_and_Chinese_ones_none()
    {
        Assert.Equal("空气PM2.5平均浓度，World Horse Day开幕。\n", Text("空气 PM2.5 平均浓度，World Horse Day 开幕。"));
    }

    [Fact]
    public void Lines_in_another_language_keep_a_blank_between_them()
    {
        Assert.Equal("He said so and went.\n", Text("He said so and", "went."));
    }

    private static string Text(params string[] lines) => Paper.TextOf(new Paper().Page().Lines(80, 100, lines));
}

namespace Luoshi.Documents.Tests.Pdf;

/// <summary>What is printed around the text of each page is counted and left out.</summary>
public sealed class FurnitureTests
{
    private const string Full = "全县新建停车位四百三十个奶产量突破二万吨增长十二个点五";

    [Theory]
    [InlineData("— {0} —")]
    [InlineData("- {0} -")]
    [InlineData("－{0}－")]
    [InlineData("第{0}页 共3页")]
    [InlineData("第 {0} 页")]
    [InlineData("{0}")]
    [InlineData("{0}/3")]
    [InlineData("Page {0} of 3")]
    public void Page_numbers_in_mid_sentence_are_left_out(string form)
    {
        var intake = Open(Pages(3, (paper, number) => paper.Text(270, 790, string.Format(null, form, number), 14)));

        Assert.Equal(Body(3), intake.Document.Text);
        var omission = Assert.Single(intake.LeftOut);
        Assert.Equal((OmissionKind.PageNumber, 3), (omission.Kind, omission.Count));
    }

    [Fact]
    public void Page_numbers_that_do_not_start_with_one_are_known_by_their_sequence()
    {
        var intake = Open(Pages(3, (paper, number) => paper.Text(270, 790, $"{number + 16}", 14)));

        Assert.Equal(3, Assert.Single(intake.LeftOut).Count);
    }

    [Fact]
    public void A_bare_number_that_follows_no_sequence_stays()
    {
        var intake = Open(Pages(3, (paper, number) => paper.Text(270, 790, $"{number * number + 40}", 14)));

        Assert.Contains("49", intake.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_heads_are_left_out_with_the_first_as_a_sample()
    {
        var intake = Open(Pages(3, (paper, number) => paper.Text(220, 60, "云牧县人民政府文件", 12).Text(400, 790, $"政府工作报告 {number}", 12)));

        Assert.Equal(Body(3), intake.Document.Text);
        var omission = Assert.Single(intake.LeftOut);
        Assert.Equal((OmissionKind.HeaderOrFooter, 6, "云牧县人民政府文件"), (omission.Kind, omission.Count, omission.Sample));
    }

    [Fact]
    public void Heads_that_alternate_between_left_and_right_pages_are_left_out()
    {
        var intake = Open(Pages(4, (paper, number) => paper.Text(number % 2 == 0 ? 80 : 400, 60, number % 2 == 0 ? "云牧县" : "政府工作报告", 12)));

        Assert.Equal(4, Assert.Single(intake.LeftOut).Count);
    }

    [Fact]
    public void The_same_words_at_another_height_are_text()
    {
        var intake = Open(Pages(2, (paper, number) => paper.Text(80, 40 + number * 10, "各位代表！")));

        Assert.Empty(intake.LeftOut);
        Assert.Equal(3, intake.Document.Text.Split("各位代表！").Length);
    }

    [Fact]
    public void A_watermark_printed_aslant_is_left_out()
    {
        var intake = Open(Pages(2, (paper, _) => paper.Text(150, 500, "内部资料", 60, turn: 45)));

        Assert.DoesNotContain("内", intake.Document.Text, StringComparison.Ordinal);
        Assert.Equal((OmissionKind.HeaderOrFooter, 2), (Assert.Single(intake.LeftOut).Kind, intake.LeftOut[0].Count));
    }

    [Fact]
    public void Words_without_ink_are_left_out()
    {
        var intake = Open(Pages(1, (paper, _) => paper.Text(80, 600, "看不见", mode: 3)));

        Assert.Equal(Body(1), intake.Document.Text);
        Assert.Equal(OmissionKind.HiddenText, Assert.Single(intake.LeftOut).Kind);
    }

    private static Intake Open(Paper paper) => DocumentOpener.Open("报告.pdf", paper.Bytes());

    private static Paper Pages(int count, Action<Paper, int> around)
    {
        var paper = new Paper();
        for (var number = 1; number <= count; number++) around(paper.Page().Lines(80, 100, Line(number), Line(number + 1)), number);
        return paper;
    }

    private static string Body(int pages) => string.Concat(Enumerable.Range(1, pages).Select(number => Line(number) + Line(number + 1))) + "\n";

    /// <summary>A full line that is another on each page.</summary>
    private static string Line(int number) => Full[number..] + Full[..number];
}

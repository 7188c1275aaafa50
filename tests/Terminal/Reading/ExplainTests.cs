namespace Luoshi.Terminal.Tests.Reading;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("zh", "≤ 以内")]
    [InlineData("en", "≤ at most")]
    public void A_bound_is_told_in_words_and_not_by_its_code(string language, string words)
    {
        using var scratch = new Scratch();
        var text = Scratch.Report.Replace("新建停车场2处", "把城镇登记失业率控制在3.5%以内", StringComparison.Ordinal);

        var run = Run.Of("explain", scratch.Write("报告.md", text), $"{text.IndexOf("3.5%", StringComparison.Ordinal)}", "--lang", language);

        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_no_chapter_is_told_by_where_it_stands()
    {
        using var scratch = new Scratch();
        var report = scratch.Write("报告.md");
        var plain = scratch.Write("通知.md", "各科室：请于6月底前报送材料12份。\n");

        Assert.Contains("（第一章之前）", Run.Of("explain", report, "2").Output, StringComparison.Ordinal);
        Assert.Contains("（没有分章）", Run.Of("explain", plain, "2").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_after_the_last_chapter_is_not_told_to_stand_before_the_first()
    {
        using var scratch = new Scratch();
        var text = Scratch.Report + "\n";

        var run = Run.Of("explain", scratch.Write("报告.md", text), $"{text.Length - 1}");

        Assert.Contains("（最后一章之后）", run.Output, StringComparison.Ordinal);
    }
}

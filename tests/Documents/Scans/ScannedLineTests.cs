using Luoshi.Documents.Flow;
using Luoshi.Documents.Printed;
using Luoshi.Documents.Scans;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>What tesseract's table tells becomes text in its place on the page.</summary>
public sealed class ScannedLineTests
{
    [Fact]
    public void No_blank_comes_between_Chinese_characters_and_numbers_however_far_apart_they_are_told()
    {
        Assert.Equal("完成235.2亿元\n", Text("完成|0|80", "235|110|60", ".|175|5", "2|182|20", "亿|220|20", "元|268|10"));
    }

    [Fact]
    public void Words_of_an_alphabet_keep_the_blank_between_them()
    {
        Assert.Equal("引进World Bank项目\n", Text("引进|0|80", "World|90|110", "Bank|215|88", "项目|310|80"));
    }

    [Fact]
    public void Two_numbers_side_by_side_are_never_made_one()
    {
        Assert.Contains("2024 12", Text("在|0|40", "2024|45|88", "12|150|44", "项目|200|80"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_have_boxes_in_points_and_the_certainty_of_recognition()
    {
        var layout = Compose("增长|0|80", "16.2|80|88|61", "%|168|22").Layout;

        Assert.Equal(0.61f, layout.CertaintyOf(new Span(2, 6)), 3);
        Assert.Equal("16.2", "增长16.2%"[layout.UnsureIn(new Span(0, 7)).Single().Span.Start..layout.UnsureIn(new Span(0, 7)).Single().Span.End]);
        var box = Assert.Single(layout.BoxesOf(new Span(2, 6)));
        Assert.InRange(box.Left, 100 * 0.36f + 80 * 0.36f - 3, 100 * 0.36f + 80 * 0.36f + 3);
        Assert.InRange(box.Top, 198 * 0.36f - 4, 198 * 0.36f + 4);
        Assert.InRange(box.Bottom, 242 * 0.36f - 4, 242 * 0.36f + 4);
    }

    [Fact]
    public void Lines_that_are_hardly_certain_at_all_are_spots_and_drawings()
    {
        var page = ScannedPage.Print(Recognized("彤|0|40|12", "厂|50|40|20"), 1, 595, 842);

        Assert.Equal((0, 1), (page.Visible, page.Pictures));
    }

    private static string Text(params string[] words) => Compose(words).Text;

    private static Document Compose(params string[] words)
    {
        var (composer, plan) = (new TextComposer(), new PagePlan(ScannedPage.Print(Recognized(words), 1, 595.44f, 842)));
        PrintedText.Write([plan], composer, new OmissionTally(), () => { });
        return composer.Compose(new SourceFile("扫描.png", new byte[1]));
    }

    /// <summary>A line of words told as text|left|width|percent, 44 pixels high, on a page of 200 dots to the inch.</summary>
    private static RecognizedPage Recognized(params string[] words) => new(1654, 2339, [.. words.Select(word => word.Split('|')).Select(parts => new RecognizedWord(
        parts[0], new Box(100 + Number(parts[1]), 200, 100 + Number(parts[1]) + Number(parts[2]), 240), parts.Length > 3 ? Number(parts[3]) / 100f : 0.95f, 0))]);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

using System.Text;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tests.Typesetting;

public sealed class LineBreakerTests
{
    private const string NeverFirst = "，。、；：？！”’》）〉】%％·…,.;:?!)";
    private const string NeverLast = "“‘《（〈【(";

    [Theory]
    [InlineData("发展社会化服务面积20万亩次，让种地更省心", 25, "发展社会化服务面积|20万亩次，让种地更省心")]
    [InlineData("引进紧缺人才60人以上", 14, "引进紧缺人才|60人以上")]
    [InlineData("落实好80%以上支援资金", 10, "落实好|80%以上支|援资金")]
    [InlineData("做好“四个关键”工作", 10, "做好“四个|关键”工作")]
    [InlineData("沿国道318中国最美景观", 9, "沿国道|318中国最|美景观")]
    [InlineData("存栏6.32万只增长12.5%", 8, "存栏|6.32万只|增长|12.5%")]
    [InlineData("建成停车场2至3处。", 12, "建成停车场|2至3处。")]
    [InlineData("增长4.5%—5%左右", 10, "增长|4.5%—5%|左右")]
    [InlineData("第32届那达慕大会", 6, "第32届|那达慕|大会")]
    [InlineData("覆盖三百五十户", 10, "覆盖|三百五十户")]
    [InlineData("推广Wi-Fi6设备", 8, "推广|Wi-Fi6|设备")]
    [InlineData("同比提高12个百分点", 12, "同比提高|12个百分点")]
    [InlineData("all the words of it", 9, "all the|words of|it")]
    [InlineData("", 9, "")]
    public void Nothing_that_belongs_together_is_torn(string words, int width, string lines) => Assert.Equal(lines, Broken(words, width));

    [Theory]
    [InlineData("http://example.org/long", 10)]
    [InlineData("，，，，，，，，，，，，", 4)]
    [InlineData("😀😀😀", 1)]
    public void What_cannot_be_broken_well_is_broken_all_the_same(string words, int width) =>
        Assert.Equal(words, Broken(words, width).Replace("|", "", StringComparison.Ordinal));

    [Fact]
    public void A_last_character_does_not_stand_alone() => Assert.Equal("经营安心发展|舒心", Broken("经营安心发展舒心", 14));

    [Fact]
    public void Whatever_the_width_the_sample_is_broken_by_the_rules()
    {
        foreach (var words in Sample())
            for (var width = 16; width < 120; width += 7)
                AssertWellSet(words, width);
    }

    private static void AssertWellSet(string words, int width)
    {
        var rest = 0;
        foreach (var (start, end) in LineBreaker.Break(words, width))
        {
            var line = words[start..end];
            Assert.Equal("", words[rest..start].Trim(' '));
            Assert.True(ScreenWidth.Of(line) <= width, line);
            if (start > 0) Assert.False(NeverFirst.Contains(line[0]), $"{line} in {words}");
            if (end < words.Length) Assert.False(NeverLast.Contains(line[^1]), $"{line} in {words}");
            if (end < words.Length) Assert.False(char.IsAsciiDigit(line[^1]) && words[end] != ' ', $"{line} in {words}");
            rest = end;
        }
        Assert.Equal(words.Length, rest);
    }

    private static string[] Sample()
    {
        using var stream = typeof(Language).Assembly.GetManifestResourceStream("sample.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Broken(string words, int width) =>
        string.Join('|', LineBreaker.Break(words, width).Select(line => words[line.Start..line.End]));
}

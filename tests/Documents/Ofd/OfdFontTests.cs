using Luoshi.Documents.Ofd.Fonts;

namespace Luoshi.Documents.Tests.Ofd;

/// <summary>Texts drawn by glyphs of an embedded font: what they say is told by their codes, or else by the font.</summary>
public sealed class OfdFontTests
{
    private const string Fonts = "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>";

    private const string Glyphs = "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"0\" GlyphCount=\"1\"><ofd:Glyphs>19968</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"5\"></ofd:TextCode>";

    [Fact]
    public void Codes_beside_glyphs_are_the_text() =>
        Assert.Equal("农村公路\n", Open("<ofd:CGTransform CodePosition=\"0\" CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>71 72 73 74</ofd:Glyphs></ofd:CGTransform>" + Code("农村公路"), null).Document.Text);

    [Fact]
    public void A_glyph_for_two_codes_says_both() =>
        Assert.Equal("效率office\n", Open("<ofd:CGTransform CodePosition=\"3\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>71</ofd:Glyphs></ofd:CGTransform>" + Code("效率office"), null).Document.Text);

    [Theory]
    [InlineData("")]
    [InlineData("\uE001\uE002\uE003")]
    [InlineData("\uFFFD\uFFFD\uFFFD")]
    public void Without_codes_the_map_of_the_font_is_read_backwards(string codes)
    {
        var glyphs = $"<ofd:CGTransform CodePosition=\"0\" CodeCount=\"{codes.Length}\" GlyphCount=\"3\"><ofd:Glyphs>9 7 8</ofd:Glyphs></ofd:CGTransform>" + Code(codes);

        Assert.Equal("农村路\n", Open(glyphs, TinyFont.WithSegments(('村', 7), ('路', 8), ('农', 9), ('⼯', 10))).Document.Text);
        Assert.Equal("丂丁丏\n", Open(glyphs.Replace("9 7 8", "12 11 25", StringComparison.Ordinal), TinyFont.WithGroup(0x4E00, 0x4E20, 10)).Document.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uE001\uE002\uE003")]
    public void Where_nothing_tells_the_characters_the_page_is_said_to_be_unread(string codes)
    {
        var glyphs = $"<ofd:CGTransform CodePosition=\"0\" CodeCount=\"{codes.Length}\" GlyphCount=\"3\"><ofd:Glyphs>9 7 8</ofd:Glyphs></ofd:CGTransform>" + Code(codes);

        var intake = Open(glyphs, null, behind: "<ofd:TextObject ID=\"10\" Boundary=\"20 65 150 7\" Font=\"5\" Size=\"5\">" + Code("修路") + "</ofd:TextObject>");

        Assert.Equal([new UnreadPage(1, UnreadCause.FontWithoutMap)], intake.Unread);
        Assert.Contains("另存（或打印）为 PDF", Assert.Throws<UnreadableException>(() => Open(glyphs, null)).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_font_tells_nothing()
    {
        var font = TinyFont.WithSegments(('村', 7));
        for (var length = 0; length < font.Length; length += 3)
        {
            var refusal = Assert.Throws<UnreadableException>(() =>
                Open("<ofd:CGTransform CodePosition=\"0\" CodeCount=\"0\" GlyphCount=\"1\"><ofd:Glyphs>99</ofd:Glyphs></ofd:CGTransform>" + Code(""), font[..length]));
            Assert.Contains("没有文字对照", refusal.Chinese, StringComparison.Ordinal);
        }
    }

    /// <summary>Two thousand million steps, were each segment gone through.</summary>
    [Fact]
    public void A_font_that_maps_all_characters_again_and_again_does_not_hang() =>
        Assert.InRange(CharacterMap.Reversed(TinyFont.WithEverySegmentWhole(30_000)).Count, 1, 0xFFFF);

    /// <summary>Each map takes megabytes, and the font in it a hundred bytes.</summary>
    [Fact]
    public void Hundreds_of_fonts_in_one_file_share_its_map()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(new string('一', 300) + "\n", DocumentOpener.Open("x.ofd", WithFonts(300, font => "font.ttf").Bytes()).Document.Text);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L << 20);
    }

    [Fact]
    public void Hundreds_of_font_files_that_tell_of_all_characters_are_refused()
    {
        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.ofd", WithFonts(300, font => $"{font}.ttf").Bytes()));

        Assert.Contains("100 万", refusal.Chinese, StringComparison.Ordinal);
    }

    /// <summary>A page on which each font draws its glyph of 一.</summary>
    private static OfdFile WithFonts(int count, Func<int, string> fileOf)
    {
        var (file, fonts) = (new OfdFile(), Enumerable.Range(100, count).ToList());
        file.AddDocument(
            [string.Concat(fonts.Select((font, at) => $"<ofd:TextObject ID=\"{1000 + at}\" Boundary=\"{at % 40 * 5} {20 + at / 40 * 5} 5 5\" Font=\"{font}\" Size=\"5\">{Glyphs}</ofd:TextObject>"))], Fonts);
        file.Add("Doc_0/Res.xml", $"<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\" BaseLoc=\"Res\"><ofd:Fonts>{string.Concat(fonts.Select(font => $"<ofd:Font ID=\"{font}\"><ofd:FontFile>{fileOf(font)}</ofd:FontFile></ofd:Font>"))}</ofd:Fonts></ofd:Res>");
        foreach (var part in fonts.Select(fileOf).Distinct()) file.Add($"Doc_0/Res/{part}", TinyFont.WithGroup(0x20, 0xFFFF, 0x20));
        return file;
    }

    private static string Code(string words) => $"<ofd:TextCode X=\"0\" Y=\"5\">{words}</ofd:TextCode>";

    private static Intake Open(string inText, byte[]? font, string behind = "")
    {
        var file = new OfdFile();
        file.AddDocument([$"<ofd:TextObject ID=\"9\" Boundary=\"20 45 150 7\" Font=\"5\" Size=\"5\">{inText}</ofd:TextObject>{behind}"], Fonts);
        var embedded = font is null ? "" : "<ofd:FontFile>font.ttf</ofd:FontFile>";
        file.Add("Doc_0/Res.xml", $"<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\" BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"5\" FontName=\"a\">{embedded}</ofd:Font></ofd:Fonts></ofd:Res>");
        if (font is not null) file.Add("Doc_0/Res/font.ttf", font);
        return DocumentOpener.Open("x.ofd", file.Bytes());
    }
}

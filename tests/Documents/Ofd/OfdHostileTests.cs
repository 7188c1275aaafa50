using System.Diagnostics;
using System.Text;

namespace Luoshi.Documents.Tests.Ofd;

/// <summary>Files made to crash, hang or swell a reader: each becomes a text or a sentence, soon.</summary>
public sealed class OfdHostileTests
{
    private const string Sentence = "全年新建改建农村公路132公里，惠及群众2.6万人。";

    [Fact]
    public void A_file_cut_off_anywhere()
    {
        var file = OfdFile.OfReport([.. SameReading.Sample.Take(30)]);

        for (var length = 1; length < file.Length; length += 997) AssertTextOrSentence(file[..length]);
    }

    [Fact]
    public void A_file_with_a_byte_changed_anywhere()
    {
        var file = OfdFile.OfReport([.. SameReading.Sample.Take(12)]);

        for (var at = 4; at < file.Length; at += 61)
        {
            var changed = file.ToArray();
            changed[at] ^= 0x5A;
            AssertTextOrSentence(changed);
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>")]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>")]
    [InlineData("<OFD><DocBody><DocRoot>../../../etc/passwd</DocRoot></DocBody></OFD>")]
    public void A_root_that_is_none(string root) => Assert.Contains("OFD", Assert.Throws<UnreadableException>(() => Open([("OFD.xml", root)])).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_part_that_points_outside_of_the_file() =>
        Assert.Contains("包外", Assert.Throws<UnreadableException>(() => Open([("OFD.xml", "<x/>"), ("../evil.xml", "x")])).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_part_that_unpacks_without_end() =>
        Assert.Contains("256 MB", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.ofd", Archive.Swollen([], "OFD.xml", 300 << 20))).Chinese, StringComparison.Ordinal);

    /// <summary>What an element holds has to be held whole; what a part unpacks to beside it is read piece by piece.</summary>
    [Theory]
    [InlineData("<TextObject Boundary=\"20 20 100 10\" Size=\"5\"><TextCode X=\"0\" Y=\"5\">", '7', "</TextCode></TextObject>")]
    [InlineData("<PathObject Boundary=\"0 0 210 297\"><AbbreviatedData>M 0 0 L ", '7', "</AbbreviatedData></PathObject>")]
    [InlineData("<TextObject Boundary=\"20 20 100 10\" Size=\"5\"><CGTransform><Glyphs>", '1', "</Glyphs></CGTransform></TextObject>")]
    public void One_huge_element_on_a_page_is_refused_within_bounds(string open, char filler, string close)
    {
        var file = Page(40 << 20, filler, open, close);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("超过 200 万个", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.ofd", file)).Chinese, StringComparison.Ordinal);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60L << 20);
    }

    [Fact]
    public void A_single_part_that_swells_is_refused_by_its_name()
    {
        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.ofd", Page(70 << 20, ' ', "", "")));

        Assert.Contains("P.xml 解开后超过 64 MB", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void More_pages_than_any_report_has()
    {
        var pages = string.Concat(Enumerable.Range(0, 10_000).Select(page => $"<Page ID=\"{page}\" BaseLoc=\"P.xml\"/>"));

        var refusal = Assert.Throws<UnreadableException>(() => Open(
        [
            ("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"),
            ("D.xml", $"<Document><Pages>{pages}</Pages></Document>"),
        ]));

        Assert.Contains("10,000", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void One_large_page_that_is_named_again_and_again()
    {
        var text = string.Concat(Enumerable.Repeat($"<TextObject Boundary=\"20 20 100 10\" Size=\"5\"><TextCode X=\"0\" Y=\"5\">{Sentence}</TextCode></TextObject>", 2_000));
        var pages = string.Concat(Enumerable.Range(0, 990).Select(page => $"<Page ID=\"{page}\" BaseLoc=\"P.xml\"/>"));

        var start = Stopwatch.GetTimestamp();
        Assert.Throws<UnreadableException>(() => Open(
        [
            ("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"),
            ("D.xml", $"<Document><Pages>{pages}</Pages></Document>"),
            ("P.xml", $"<Page><Content><Layer>{text}</Layer></Content></Page>"),
        ]));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(31));
    }

    [Fact]
    public void Blocks_inside_blocks_without_end() =>
        AssertTextOrSentence(() => Page(string.Concat(Enumerable.Repeat("<ofd:PageBlock>", 50_000)) + string.Concat(Enumerable.Repeat("</ofd:PageBlock>", 50_000))));

    [Theory]
    [InlineData("Boundary=\"1e308 1e308 1 1\" Size=\"1e300\" CTM=\"1e300 1e300 1e300 1e300 1e300 1e300\"")]
    [InlineData("Boundary=\"NaN 0 0 0\" Size=\"-5\"")]
    [InlineData("Boundary=\"\" Size=\"5\" CTM=\"0 0 0 0 0 0\"")]
    [InlineData("Size=\"5\" HScale=\"0\"")]
    public void Numbers_that_make_no_sense(string attributes) =>
        AssertTextOrSentence(() => Page($"<ofd:TextObject {attributes}><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 2000000000 1e308\">{Sentence}</ofd:TextCode></ofd:TextObject>"));

    private static byte[] Page(string objects)
    {
        var file = new OfdFile();
        file.AddDocument([objects]);
        return file.Bytes();
    }

    /// <summary>A page whose objects swell.</summary>
    private static byte[] Page(int size, char filler, string head, string tail) => Archive.Swollen(
        Archive.Of(
            ("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"u8.ToArray()),
            ("D.xml", "<Document><Pages><Page ID=\"1\" BaseLoc=\"P.xml\"/></Pages></Document>"u8.ToArray())),
        "P.xml", size, filler, $"<Page><Content><Layer>{head}", $"{tail}</Layer></Content></Page>");

    private static Intake Open(IEnumerable<(string Name, string Content)> parts) =>
        DocumentOpener.Open("x.ofd", Archive.Of(parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))));

    private static void AssertTextOrSentence(Func<byte[]> file) => AssertTextOrSentence(file());

    private static void AssertTextOrSentence(byte[] file)
    {
        try
        {
            var intake = DocumentOpener.Open("x.ofd", file);
            Assert.True(intake.Document.Text.Length > 0 || intake.Unread.Count > 0);
        }
        catch (UnreadableException refusal)
        {
            Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
        }
    }
}

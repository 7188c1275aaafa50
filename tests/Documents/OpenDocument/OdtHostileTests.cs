namespace Luoshi.Documents.Tests.OpenDocument;

public sealed class OdtHostileTests
{
    [Fact]
    public void A_document_with_a_password_is_told_as_such()
    {
        var odt = new Odt("") { Manifest = "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>" };

        Assert.Contains("密码", Refused(odt.Packed("\u0001\u0002")).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_parts_that_swells_is_refused_within_bounds()
    {
        var swollen = Archive.Swollen(new Odt("<text:p>甲</text:p>").Bytes(), "META-INF/manifest.xml", 70 << 20, ' ', "<m>", "</m>");

        Assert.Contains("64 MB", Refused(swollen).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_very_many_parts_ends_when_its_time_is_over()
    {
        var odt = new Odt("<text:p>甲</text:p>") { Manifest = $"<m>{string.Concat(Enumerable.Repeat("<file-entry/>", 300_000))}</m>" };

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.odt", odt.Bytes(), new OpenOptions { Limit = TimeSpan.FromMilliseconds(1) }));

        Assert.Contains("没有读完", refusal.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<text:list><text:list-item>", "</text:list-item></text:list>")]
    [InlineData("<text:section>", "</text:section>")]
    [InlineData("<text:p><text:span>", "</text:span></text:p>")]
    public void Elements_nested_without_end_do_not_end_the_program(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, 50_000)) + "底" + string.Concat(Enumerable.Repeat(close, 50_000));

        Assert.Contains("结构坏了", Refused(new Odt(body).Bytes()).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded_and_no_content_is_a_sentence()
    {
        Assert.Contains("结构坏了", Refused(new Odt("").Packed("<!DOCTYPE a [<!ENTITY b \"哈\">]><a>&b;</a>")).Chinese, StringComparison.Ordinal);
        Assert.Contains("结构坏了", Refused(new Odt("").Packed("")).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_cut_off_anywhere_is_refused_with_a_sentence()
    {
        var bytes = new Odt(string.Concat(Enumerable.Range(0, 300).Select(number => $"<text:p>{number}{Guid.NewGuid()}</text:p>"))).Bytes();

        for (var length = 1000; length < bytes.Length; length += 1000)
            Assert.EndsWith("。", Refused(bytes[..length]).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_byte_may_be_broken_and_the_answer_is_a_text_or_a_sentence()
    {
        var sound = new Odt("<text:p>甲</text:p><text:list><text:list-item><text:p>乙</text:p></text:list-item></text:list>").Bytes();
        var random = new Random(12);
        for (var round = 0; round < 1500; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var wounds = random.Next(1, 4); wounds > 0; wounds--) bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            try
            {
                DocumentOpener.Open("报告.odt", bytes);
            }
            catch (UnreadableException refusal)
            {
                Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_blank_repeated_a_billion_times_and_styles_in_a_ring_do_no_harm()
    {
        var odt = new Odt("<text:p>甲<text:s text:c=\"2000000000\"/><text:span text:style-name=\"A\">乙</text:span></text:p>")
        {
            AutomaticStyles = "<style:style style:name=\"A\" style:parent-style-name=\"B\"/><style:style style:name=\"B\" style:parent-style-name=\"A\"/>",
        };

        Assert.InRange(odt.Open().Document.Text.Length, 3, 2000);
    }

    private static UnreadableException Refused(byte[] bytes) => Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.odt", bytes));
}

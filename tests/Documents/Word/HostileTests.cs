using System.Diagnostics;
using System.Text;

namespace Luoshi.Documents.Tests.Word;

public sealed class HostileTests
{
    [Fact]
    public void A_document_cut_off_anywhere_is_refused_with_a_sentence()
    {
        var bytes = new Docx(string.Concat(Enumerable.Range(0, 400).Select(number => Docx.Paragraph($"第{number}段，{number * 7919 % 104729}，{Guid.NewGuid()}。")))) { Styles = "" }.Bytes();

        for (var length = 1000; length < bytes.Length; length += 1000)
            Assert.EndsWith("。", Refused(bytes[..length]).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_byte_may_be_broken_and_the_answer_is_a_text_or_a_sentence()
    {
        var sound = new Docx(Docx.Paragraph("甲") + Docx.Paragraph("乙")) { Styles = "", Numbering = "", Comments = "" }.Bytes();
        var random = new Random(11);
        for (var round = 0; round < 1500; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var wounds = random.Next(1, 4); wounds > 0; wounds--) bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            try
            {
                DocumentOpener.Open("报告.docx", bytes);
            }
            catch (UnreadableException refusal)
            {
                Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";

        Assert.Contains("结构坏了", Refused(Archive.With(new Docx("").Bytes(), ("word/document.xml", Encoding.UTF8.GetBytes(bomb)))).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml>", "</w:customXml>")]
    [InlineData("<w:unknown>", "</w:unknown>")]
    public void Elements_nested_without_end_do_not_end_the_program(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, 50_000)) + Docx.Paragraph("底") + string.Concat(Enumerable.Repeat(close, 50_000));

        Assert.Contains("结构坏了", Refused(new Docx(body).Bytes()).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_refer_to_one_another_in_a_long_chain_are_refused()
    {
        var extra = new Dictionary<string, byte[]>();
        for (var at = 0; at < 15_000; at++)
        {
            extra[$"word/p{at}.xml"] = "<x/>"u8.ToArray();
            extra[$"word/_rels/p{at}.xml.rels"] = Encoding.UTF8.GetBytes(Chain(at + 1));
        }
        var docx = new Docx(Docx.Paragraph("甲")) { Extra = extra, ExtraRelations = "<Relationship Id=\"c\" Type=\"urn:x\" Target=\"p0.xml\"/>" };

        Assert.Contains("不是正常的报告文件", Refused(docx.Bytes()).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_refer_to_one_another_in_a_ring_are_read()
    {
        var docx = new Docx(Docx.Paragraph("甲"))
        {
            Extra = new Dictionary<string, byte[]>
            {
                ["word/p0.xml"] = "<x/>"u8.ToArray(),
                ["word/p1.xml"] = "<x/>"u8.ToArray(),
                ["word/_rels/p0.xml.rels"] = Encoding.UTF8.GetBytes(Chain(1)),
                ["word/_rels/p1.xml.rels"] = Encoding.UTF8.GetBytes(Chain(0)),
            },
            ExtraRelations = "<Relationship Id=\"c\" Type=\"urn:x\" Target=\"p0.xml\"/>",
        };

        Assert.Equal("甲\n", docx.Text());
    }

    [Fact]
    public void What_lies_outside_is_never_fetched_and_a_link_that_is_none_does_no_harm()
    {
        using var trap = new Trap();
        var docx = new Docx(Docx.Paragraph("甲"))
        {
            ExtraRelations = $"<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"{trap.Address}\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@@b,,c d\" TargetMode=\"External\"/>",
        };

        Assert.Equal("甲\n", docx.Text());
        Assert.False(trap.Sprung);
    }

    [Fact]
    public void A_part_that_swells_is_refused_within_bounds()
    {
        const string head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        var swollen = Archive.Swollen(new Docx("").Bytes(), "word/document.xml", 200 << 20, ' ', head);
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = Refused(swollen);

        Assert.Contains("64 MB", refusal.Chinese, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L << 20);
    }

    [Fact]
    public void A_text_longer_than_any_report_is_refused()
    {
        var body = Docx.Paragraph(new string('长', 13_000_000));

        Assert.Contains("万字", Refused(new Docx(body).Bytes()).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ends_when_its_time_is_over()
    {
        var bytes = new Docx(string.Concat(Enumerable.Repeat(Docx.Paragraph("甲"), 50_000))).Bytes();

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.docx", bytes, new OpenOptions { Limit = TimeSpan.FromMilliseconds(1) }));

        Assert.Contains("没有读完", refusal.Chinese, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => DocumentOpener.Open("报告.docx", bytes, new OpenOptions { Stop = new CancellationToken(canceled: true) }));
    }

    private static UnreadableException Refused(byte[] bytes) => Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.docx", bytes));

    private static string Chain(int next) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"c\" Type=\"urn:x\" Target=\"p{next}.xml\"/></Relationships>";
}

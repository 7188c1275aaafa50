using System.Text;
using Luoshi.Documents.Tests.Ofd;
using Luoshi.Documents.Tests.OpenDocument;
using Luoshi.Documents.Tests.Word;

namespace Luoshi.Documents.Tests;

/// <summary>Files in ZIP archives are told by the names of their parts, never by what stands inside of one.</summary>
public sealed class PackedFormatTests
{
    private const string Sentence = "全年新建改建农村公路132公里。";

    private static byte[] Word => new Docx(Docx.Paragraph(Sentence)).Bytes();

    private static byte[] OpenDocument => new Odt($"<text:p>{Sentence}</text:p>").Bytes();

    private static byte[] Ofd => OfdFile.OfReport(["报告", Sentence]);

    [Fact]
    public void A_Word_file_that_speaks_of_other_formats_is_a_Word_file()
    {
        var told = Encoding.UTF8.GetBytes("OFD.xml mimetypeapplication/vnd.oasis.opendocument.text xl/workbook.xml");

        AssertRead(SourceFormat.Word, Archive.With(Word, ("word/embeddings/note.bin", told), ("word/embeddings/a.ofd", Ofd), ("word/embeddings/b.odt", OpenDocument)));
    }

    [Fact]
    public void Other_formats_that_hold_a_Word_file_are_what_they_are()
    {
        AssertRead(SourceFormat.Ofd, Archive.With(Ofd, ("Doc_0/Attachs/a.docx", Word), ("Doc_0/Attachs/b.odt", OpenDocument)));
        AssertRead(SourceFormat.OpenDocument, Archive.With(OpenDocument, ("Object 1", Word), ("Object 2", Ofd)));
    }

    [Fact]
    public void An_archive_that_holds_reports_is_none_itself() =>
        Assert.Contains("是 ZIP", Refused(Archive.Of(("一.docx", Word), ("二.odt", OpenDocument), ("三.ofd", Ofd))).Chinese, StringComparison.Ordinal);

    /// <summary>Where it is cut off a Word file has lost the list of its parts, and often the part that its text is in.</summary>
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("word/styles.xml")]
    public void A_Word_file_cut_off_is_a_damaged_Word_file_whatever_it_is_called(string last)
    {
        var file = Archive.Of(("[Content_Types].xml", new byte[500]), ("_rels/.rels", new byte[500]), (last, new byte[5000]), ("docProps/app.xml", new byte[500]));

        for (var length = 1300; length < file.Length; length += 100)
            Assert.Contains("DOCX 结构坏了", Refused(file[..length]).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_layout_file_cut_off_is_a_damaged_one()
    {
        var file = Ofd;

        for (var length = 200; length < file.Length; length += 100)
            Assert.Contains("OFD 结构坏了", Refused(file[..length]).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_parts_that_leads_elsewhere_is_not_believed()
    {
        var file = Word;
        file.AsSpan(file.Length - 6, 4).Fill(0x7F);

        Assert.Contains("DOCX 结构坏了", Refused(file).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_that_shows_nothing_is_a_damaged_archive()
    {
        Assert.Contains("ZIP 结构坏了", Refused("PK\u0003\u0004\0\0"u8.ToArray()).Chinese, StringComparison.Ordinal);
        Assert.Contains("ZIP 结构坏了", Refused("PK\u0005\u0006"u8.ToArray()).Chinese, StringComparison.Ordinal);
    }

    private static void AssertRead(SourceFormat format, byte[] file)
    {
        var intake = DocumentOpener.Open("x", file);

        Assert.Equal(format, intake.Format);
        Assert.Contains(Sentence, intake.Document.Text, StringComparison.Ordinal);
    }

    private static UnreadableException Refused(byte[] file) => Assert.Throws<UnreadableException>(() => DocumentOpener.Open("标准输入", file));
}

using System.IO.Compression;
using System.Text;
using Luoshi.Documents.Tests.Pdf;

namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>What looks hostile and can be read: it is, within bounds.</summary>
public sealed class ReadTests
{
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["word.pdf"] = () => Sound.Docx,
        ["pdf.docx"] = () => Sound.Pdf,
        ["ofd.txt"] = () => Sound.Ofd,
        ["odt"] = () => Sound.Odt,
        ["page.md"] = () => Sound.Html,
        ["text.docx"] = () => Encoding.UTF8.GetBytes(Sound.Sentence),
        ["bombs as attachments.docx"] = () => Archive.With(Sound.Docx, ("word/embeddings/bomb.zip", Archive.Nested(Archive.Swollen(Archive.Of(("a", [])), "a", 10), 4))),
        ["script that writes and calls.pdf"] = () => new Paper
        {
            Catalog = "/OpenAction 3 0 R /AA << /WC 3 0 R >> /Names << /JavaScript << /Names [(a) 3 0 R] >> >>",
            Objects = ["<< /S /JavaScript /JS (while \\(true\\) { app.alert\\('x'\\); } ) /Next 4 0 R >>", "<< /S /Launch /F (/bin/sh) /Next 3 0 R >>"],
        }.Page().Text(80, 100, Sound.Sentence).Bytes(),
        ["places lost.pdf"] = () => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Sound.Pdf).Replace("startxref\n", "startxref\n9", StringComparison.Ordinal)),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_strange_file_is_read_by_what_is_in_it(string name)
    {
        using var scratch = new Scratch();

        WatchedRun.Read(scratch, scratch.Write(name, Files[name]())).AssertRead(scratch, Sound.Figure);
    }

    [Fact]
    public void As_many_figures_as_a_text_can_hold_are_read_in_bounded_memory()
    {
        using var scratch = new Scratch();

        WatchedRun.Read(scratch, scratch.Write("密.txt", "增长" + string.Concat(Enumerable.Repeat("6%，", 499_000)))).AssertRead(scratch, "6%");
    }

    [Theory]
    [InlineData("厚.docx")]
    [InlineData("厚.odt")]
    [InlineData("厚.ofd")]
    public void A_document_thick_with_pictures_is_read_in_bounded_memory(string name)
    {
        using var scratch = new Scratch();
        var document = name.EndsWith("docx", StringComparison.Ordinal) ? Sound.Docx : name.EndsWith("odt", StringComparison.Ordinal) ? Sound.Odt : Sound.Ofd;
        using (var file = File.Create(scratch.At(name)))
        {
            file.Write(document);
            using var archive = new ZipArchive(file, ZipArchiveMode.Update);
            using var picture = archive.CreateEntry("word/media/scan.png", CompressionLevel.NoCompression).Open();
            picture.Write(new byte[120 << 20]);
        }

        WatchedRun.Read(scratch, scratch.At(name)).AssertRead(scratch, Sound.Figure);
    }

    [Fact]
    public void A_printed_report_thick_with_pictures_is_read_in_bounded_memory()
    {
        using var scratch = new Scratch();
        using (var file = File.Create(scratch.At("厚.pdf"))) Sound.WriteThickPdf(file, megabytes: 120);

        WatchedRun.Read(scratch, scratch.At("厚.pdf")).AssertRead(scratch, Sound.Figure);
    }
}

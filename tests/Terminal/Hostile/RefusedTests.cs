using System.IO.Compression;
using System.Text;
using Luoshi.Documents.Tests.OpenDocument;
using Luoshi.Documents.Tests.Pdf;
using Luoshi.Documents.Tests.Word;

namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>Files made to crash, hang or swell the program: a sentence each, exit code 2, within bounds, and nothing written.</summary>
public sealed class RefusedTests
{
    private const string Laughs = "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>";

    private static readonly Dictionary<string, (string Sentence, Func<byte[]> File)> Files = new()
    {
        ["nothing at all.docx"] = ("是空文件", () => []),
        ["ten gigabytes declared in one part.docx"] = ("解开后超过 256 MB", () => TenGigabytes(Archive.DeclaringLong(Sound.Docx, 11UL << 30))),
        ["ten gigabytes declared.docx"] = ("解开后超过 256 MB", () => TenGigabytes(Archive.Declaring(Sound.Docx, 0xF000_0000))),
        ["ten gigabytes declared.odt"] = ("解开后超过 256 MB", () => TenGigabytes(Archive.Declaring(Sound.Odt, 0xF000_0000))),
        ["ten gigabytes declared.ofd"] = ("解开后超过 256 MB", () => TenGigabytes(Archive.Declaring(Sound.Ofd, 0xF000_0000))),
        ["bomb.docx"] = ("解开后超过 256 MB", () => Archive.Swollen(Sound.Docx, "word/media/image1.png", 300)),
        ["bomb in the text.docx"] = ("解开后超过 64 MB", () => Archive.Swollen(Sound.Docx, "word/document.xml", 100, "<x>")),
        ["bomb in the text.odt"] = ("解开后超过 64 MB", () => Archive.Swollen(Sound.Odt, "content.xml", 200, "<x>")),
        ["bomb that declares little.docx"] = ("结构坏了", () => Archive.Declaring(Archive.Swollen(Sound.Docx, "word/document.xml", 300), 2000)),
        ["bomb in a page.ofd"] = ("解开后超过 64 MB", () => Archive.Swollen(Sound.Ofd, "OFD.xml", 200, "<x>")),
        ["nested.docx"] = ("是 ZIP", () => Archive.Nested(Archive.Swollen(Archive.Of(("a", [])), "a", 10), 4)),
        ["entities.docx"] = ("DOCX 结构坏了", () => Archive.With(Sound.Docx, ("word/document.xml", Encoding.UTF8.GetBytes(Laughs)))),
        ["entities.odt"] = ("ODT 结构坏了", () => new Odt("").Packed(Laughs)),
        ["entities.ofd"] = ("OFD 结构坏了", () => Archive.With(Sound.Ofd, ("OFD.xml", Encoding.UTF8.GetBytes(Laughs)))),
        ["file of the system as entity.ofd"] = ("OFD 结构坏了", () => Archive.With(Sound.Ofd, ("OFD.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>"u8.ToArray()))),
        ["path upwards.docx"] = ("指到包外", () => Archive.With(Sound.Docx, ("../../evil.sh", "x"u8.ToArray()))),
        ["path upwards.odt"] = ("指到包外", () => Archive.With(Sound.Odt, ("Pictures/../../evil.sh", "x"u8.ToArray()))),
        ["path from the root.ofd"] = ("指到包外", () => Archive.With(Sound.Ofd, ("/evil.sh", "x"u8.ToArray()))),
        ["path of Windows.ofd"] = ("指到包外", () => Archive.With(Sound.Ofd, ("..\\evil.bat", "x"u8.ToArray()))),
        ["link inside.docx"] = ("DOCX 结构坏了", () => Archive.Linking(Sound.Docx, "word/document.xml", "/etc/passwd")),
        ["link inside.ofd"] = ("OFD 结构坏了", () => Archive.Linking(Sound.Ofd, "OFD.xml", "../../../../etc/passwd")),
        ["ten thousand pages.pdf"] = ("有 10,000 页", () => Sound.Pages(10_000)),
        ["pages in a circle.pdf"] = ("PDF 结构坏了", () => Paper.Assemble(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])),
        ["pages very deep.pdf"] = ("只有空白", () => Paper.Assemble(["<< /Type /Catalog /Pages 2 0 R >>", .. Enumerable.Range(2, 50_000).Select(number => $"<< /Type /Pages /Kids [{number + 1} 0 R] /Count 1 >>")])),
        ["catalog that is itself.pdf"] = ("PDF 结构坏了", () => Paper.Assemble(["1 0 R"])),
        ["locked.pdf"] = ("设了密码", () => new Paper { Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>" }.Page().Text(80, 100, "机密").Bytes()),
        ["locked.docx"] = ("设了密码", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[2000]]),
        ["locked as an archive.docx"] = ("设了密码", () => Archive.Locked(Sound.Docx)),
        ["locked.odt"] = ("设了密码", () => new Odt("") { Manifest = "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>" }.Packed("\u0001\u0002")),
        ["locked.ofd"] = ("设了密码", () => Archive.With(Sound.Ofd, ("Encryptions.xml", "<x/>"u8.ToArray()))),
        ["workbook.docx"] = ("是 XLSX", () => Archive.Of(("xl/workbook.xml", "<x/>"u8.ToArray()))),
        ["program.docx"] = ("二进制", () => [.. "MZ\u0090\u0000\u0003"u8, .. Enumerable.Range(0, 5000).Select(number => (byte)(number * 31))]),
        ["elements without end.html"] = ("元素超过", () => Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<i></i>", 1_000_000)))),
        ["text without end.docx"] = ("超过 150 万字", () => new Docx(Docx.Paragraph(new string('长', 13_000_000))).Bytes()),
        ["text without end.txt"] = ("超过 150 万字", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sound.Sentence, 900_000)))),
        ["text without end.html"] = ("超过 150 万字", () => Encoding.UTF8.GetBytes("<html><body><p>" + string.Concat(Enumerable.Repeat("a b c 12 ", 3_500_000)))),
        ["page without end.html"] = ("超过 32 MB", () => Encoding.UTF8.GetBytes("<html><body><p>" + string.Concat(Enumerable.Repeat("a b c 12 ", 4_500_000)))),
        ["half.docx"] = ("DOCX 结构坏了", () => Sound.Docx[..(Sound.Docx.Length / 2)]),
        ["half.odt"] = ("ODT 结构坏了", () => Sound.Odt[..(Sound.Odt.Length / 2)]),
        ["half.ofd"] = ("OFD 结构坏了", () => Sound.Ofd[..(Sound.Ofd.Length * 9 / 10)]),
        ["tail cut off.pdf"] = ("PDF 结构坏了", () => Sound.Pdf[..^60]),
        ["head only.pdf"] = ("PDF 结构坏了", () => Sound.Pdf[..500]),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_ends_in_a_sentence(string name)
    {
        using var scratch = new Scratch();
        var (sentence, file) = Files[name];

        WatchedRun.Read(scratch, scratch.Write(name, file())).AssertRefused(scratch, sentence);
    }

    /// <summary>The archive, if it tells of so much.</summary>
    private static byte[] TenGigabytes(byte[] archive)
    {
        using var list = new ZipArchive(new MemoryStream(archive));
        Assert.InRange(list.Entries.Sum(part => part.Length), 10L << 30, long.MaxValue);
        return archive;
    }

    [Fact]
    public void A_document_of_300_MB_is_refused_by_its_size()
    {
        using var scratch = new Scratch();
        var path = scratch.WriteHole("厚.docx", 300L << 20);
        using (var file = File.OpenWrite(path)) file.Write("PK\u0003\u0004"u8);

        WatchedRun.Read(scratch, path).AssertRefused(scratch, "超过 128 MB");
    }

    [Fact]
    public void A_device_that_never_ends_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "there is no /dev/zero on this system");
        using var scratch = new Scratch();

        WatchedRun.Read(scratch, "/dev/zero").AssertRefused(scratch, "超过 64 MB");
    }
}

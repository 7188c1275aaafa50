using System.Text;
using Luoshi.Documents.Tests;
using Luoshi.Documents.Tests.OpenDocument;
using Luoshi.Documents.Tests.Pdf;
using Luoshi.Documents.Tests.Word;

namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>Addresses in a file are never called: each file here names one where somebody would notice.</summary>
public sealed class OutsideTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Dictionary<string, Func<string, byte[]>> Files = new()
    {
        ["a.html"] = address => Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html><html><head><base href="{address}"><link rel="stylesheet" href="{address}"><link rel="preload" href="{address}" as="script"><meta http-equiv="refresh" content="0;url={address}">
            <style>@import url("{address}"); p {"{"} background: url({address}) {"}"}</style><script src="{address}"></script><script>fetch("{address}")</script></head>
            <body background="{address}"><p>{Sound.Sentence}</p><img src="{address}" srcset="{address} 2x"><iframe src="{address}"></iframe><object data="{address}"></object><embed src="{address}">
            <video src="{address}" poster="{address}"></video><form action="{address}"><input type="image" src="{address}"></form></body></html>
            """),
        ["b.html"] = address => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"{address}\" [<!ENTITY x SYSTEM \"{address}\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>{Sound.Sentence}&x;</p></body></html>"),
        ["a.docx"] = address => new Docx(
            Docx.Paragraph(Sound.Sentence)
            + "<w:p><w:hyperlink r:id=\"l\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:r><w:t>见网页</w:t></w:r></w:hyperlink></w:p>"
            + $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDEPICTURE \"{address}\" \\d </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
        {
            ExtraRelations = string.Concat(new (string Id, string Kind)[] { ("t", "attachedTemplate"), ("i", "image"), ("l", "hyperlink"), ("o", "oleObject"), ("f", "frame"), ("s", "subDocument") }
                .Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Relations}/{relation.Kind}\" Target=\"{address}\" TargetMode=\"External\"/>")),
        }.Bytes(),
        ["a.odt"] = address => new Odt($"<text:p>{Sound.Sentence}<draw:frame><draw:image xlink:href=\"{address}\" xlink:actuate=\"onLoad\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></draw:frame></text:p><text:section><text:section-source xlink:href=\"{address}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></text:section>").Bytes(),
        ["a.ofd"] = address => Archive.With(Sound.Ofd, ("Doc_0/PublicRes.xml", Encoding.UTF8.GetBytes($"<ofd:Res xmlns:ofd=\"{address}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"{address} {address}\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"x\"><ofd:FontFile>{address}</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>"))),
        ["a.pdf"] = address => new Paper
        {
            Catalog = "/OpenAction 3 0 R /URI << /Base 4 0 R >>",
            Resources = "/XObject << /X 5 0 R >>",
            Objects =
            [
                $"<< /S /URI /URI ({address}) /Next << /S /SubmitForm /F << /FS /URL /F ({address}) >> /Next << /S /JavaScript /JS (app.launchURL\\('{address}'\\)) >> >> >>",
                $"({address})",
                $"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /F << /FS /URL /F ({address}) >> /Length 0 >>\nstream\n\nendstream",
            ],
        }.Page().Raw("/X Do").Text(80, 100, Sound.Sentence).Bytes(),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_a_file_names_is_fetched(string name)
    {
        using var scratch = new Scratch();
        using var trap = new Trap();

        WatchedRun.Read(scratch, scratch.Write(name, Files[name](trap.Address))).AssertRead(scratch, Sound.Figure);

        Assert.False(trap.Sprung);
    }

    [Fact]
    public void An_entity_from_outside_is_refused_and_not_fetched()
    {
        using var scratch = new Scratch();
        using var trap = new Trap();
        var body = $"<!DOCTYPE d SYSTEM \"{trap.Address}\" [<!ENTITY % p SYSTEM \"{trap.Address}\"> %p; <!ENTITY e SYSTEM \"{trap.Address}\">]><d>&e;</d>";

        WatchedRun.Read(scratch, scratch.Write("a.docx", Archive.With(Sound.Docx, ("word/document.xml", Encoding.UTF8.GetBytes(body))))).AssertRefused(scratch, "DOCX 结构坏了");

        Assert.False(trap.Sprung);
    }
}

using System.Text;

namespace Luoshi.Documents.Tests.Legacy;

/// <summary>What LibreOffice would do with hostile files if it were let.</summary>
public sealed class LegacyHostileTests
{
    private const string Report = "政府工作报告\n2024年，新建停车位430个，奶产量突破2.1万吨。\n";

    /// <summary>The program as it is installed calls the address while it makes the file: what is tried here is no empty threat.</summary>
    [Fact]
    public void A_linked_picture_in_an_old_document_is_not_fetched()
    {
        Soffice.Require();
        using Trap before = new(), trap = new();
        Assert.SkipUnless(before.Address.Length == trap.Address.Length, "the ports of this machine are not of one length");
        var document = Soffice.Convert(Encoding.UTF8.GetBytes(Linking(before.Address)), "fodt", "doc")!;
        Assert.True(before.Sprung);
        foreach (var encoding in (Encoding[])[Encoding.ASCII, Encoding.Unicode]) Replace(document, encoding.GetBytes(before.Address), encoding.GetBytes(trap.Address));

        var intake = DocumentOpener.Open("报告.doc", document);

        Assert.Contains("430个", intake.Document.Text, StringComparison.Ordinal);
        Assert.False(trap.Sprung);
    }

    [Theory]
    [InlineData("doc")]
    [InlineData("rtf")]
    public void Half_an_old_document_is_a_text_or_a_sentence(string kind)
    {
        Soffice.Require();
        var bytes = Soffice.Convert(Encoding.UTF8.GetBytes(Report), "txt", kind)!;
        try
        {
            Assert.Contains("2024年", DocumentOpener.Open("报告", bytes.AsMemory(0, bytes.Length / 2)).Document.Text, StringComparison.Ordinal);
        }
        catch (UnreadableException refusal)
        {
            Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
        }
    }

    private static string Linking(string address) => $"""
        <?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>新建停车位430个。<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm">
        <draw:image xlink:href="{address}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>
        <text:section text:name="S"><text:section-source xlink:href="{address}"/><text:p>节内</text:p></text:section></office:text></office:body></office:document>
        """;

    private static void Replace(byte[] bytes, byte[] one, byte[] other)
    {
        for (var at = bytes.AsSpan().IndexOf(one); at >= 0; at = bytes.AsSpan().IndexOf(one)) other.CopyTo(bytes, at);
    }
}

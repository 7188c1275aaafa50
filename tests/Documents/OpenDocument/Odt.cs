using System.IO.Compression;
using System.Text;

namespace Luoshi.Documents.Tests.OpenDocument;

/// <summary>An OpenDocument text put together by hand, so that a test shows the very markup that it is about.</summary>
internal sealed record Odt(string Body)
{
    private const string Urn = "urn:oasis:names:tc:opendocument:xmlns";

    public string AutomaticStyles { get; init; } = "";

    public string Styles { get; init; } = "";

    public string MasterPages { get; init; } = "";

    public string Manifest { get; init; } = "<manifest/>";

    public static string Text(string body) => new Odt(body).Open().Document.Text;

    public Intake Open() => DocumentOpener.Open("报告.odt", Bytes());

    public byte[] Bytes() => Packed(Root("document-content", $"<office:automatic-styles>{AutomaticStyles}</office:automatic-styles><office:body><office:text>{Body}</office:text></office:body>"));

    /// <summary>The archive with this as its content, whatever it is.</summary>
    public byte[] Packed(string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
            Add(archive, "content.xml", content, CompressionLevel.Fastest);
            Add(archive, "styles.xml", Root("document-styles", $"<office:styles>{Styles}</office:styles><office:master-styles>{MasterPages}</office:master-styles>"), CompressionLevel.Fastest);
            Add(archive, "META-INF/manifest.xml", Manifest, CompressionLevel.Fastest);
        }
        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content, CompressionLevel level)
    {
        using var part = archive.CreateEntry(name, level).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Root(string name, string content) =>
        $"<office:{name} xmlns:office=\"{Urn}:office:1.0\" xmlns:text=\"{Urn}:text:1.0\" xmlns:style=\"{Urn}:style:1.0\" xmlns:table=\"{Urn}:table:1.0\" "
        + $"xmlns:draw=\"{Urn}:drawing:1.0\" xmlns:svg=\"{Urn}:svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        + $"xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\">{content}</office:{name}>";
}

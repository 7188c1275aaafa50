using System.IO.Compression;
using System.Text;

namespace Luoshi.Documents.Tests.Word;

/// <summary>A Word document put together part by part, so that a test shows the very markup that it is about.</summary>
internal sealed record Docx(string Body)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Comments { get; init; }

    public string? Header { get; init; }

    public string? Footer { get; init; }

    public bool Strict { get; init; }

    /// <summary>Parts that stand in the archive besides.</summary>
    public IReadOnlyDictionary<string, byte[]> Extra { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Relations of the body besides.</summary>
    public string ExtraRelations { get; init; } = "";

    public static string Paragraph(string words, string properties = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{Run(words)}</w:p>";

    public static string Run(string words, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static Intake Open(string body) => new Docx(body).Open();

    public static string Text(string body) => Open(body).Document.Text;

    public Intake Open() => DocumentOpener.Open("报告.docx", Bytes());

    public string Text() => Open().Document.Text;

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes()));
            Add(archive, "_rels/.rels", Encoding.UTF8.GetBytes(Relations($"<Relationship Id=\"r1\" Type=\"{(Strict ? StrictOffice : Office)}/officeDocument\" Target=\"word/document.xml\"/>")));
            Add(archive, "word/document.xml", Encoding.UTF8.GetBytes(Root("document", $"<w:body>{Body}</w:body>")));
            Add(archive, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relations(string.Concat(Parts().Select(part =>
                $"<Relationship Id=\"{part.Name}\" Type=\"{(Strict ? StrictOffice : Office)}/{part.Name}\" Target=\"{part.Name}.xml\"/>")) + ExtraRelations)));
            foreach (var (name, root, content) in Parts()) Add(archive, $"word/{name}.xml", Encoding.UTF8.GetBytes(Root(root, content)));
            foreach (var (name, bytes) in Extra) Add(archive, name, bytes);
        }
        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(bytes);
    }

    private static string Relations(string relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private IEnumerable<(string Name, string Root, string Content)> Parts() =>
        from part in ((string Name, string Root, string? Content)[])[
            ("styles", "styles", Styles), ("numbering", "numbering", Numbering), ("footnotes", "footnotes", Footnotes), ("endnotes", "endnotes", Endnotes),
            ("comments", "comments", Comments), ("header", "hdr", Header), ("footer", "ftr", Footer)]
        where part.Content is not null
        select (part.Name, part.Root, part.Content);

    private string Root(string name, string content) =>
        $"<w:{name} xmlns:w=\"{(Strict ? StrictMain : Main)}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + $"xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">{content}</w:{name}>";

    private string ContentTypes()
    {
        const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{word}.document.main+xml\"/>"
            + string.Concat(Parts().Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{word}.{part.Name}+xml\"/>"))
            + "</Types>";
    }
}

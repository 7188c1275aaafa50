using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Luoshi.Documents.Tests.Ofd;

/// <summary>Writes OFD files after GB/T 33190: the parts in their places, one text object a line.</summary>
internal sealed class OfdFile
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly List<string> _documents = [];
    private int _id = 10;

    /// <summary>A report, set and numbered.</summary>
    public static byte[] OfReport(IReadOnlyList<string> lines)
    {
        var file = new OfdFile();
        var pages = Typesetter.Set(lines[0], lines.Skip(1));
        file.AddDocument([.. pages.Select(page => string.Concat(page.Select(file.TextObject)))]);
        return file.Bytes();
    }

    /// <summary>A document of pages, each the objects of one layer.</summary>
    /// <param name="pages">What each page draws.</param>
    /// <param name="common">Further entries of the common data: templates, resources.</param>
    /// <param name="more">Further entries of the document: annotations, attachments.</param>
    /// <param name="pageHead">What each page says before its content.</param>
    public void AddDocument(IReadOnlyList<string> pages, string common = "", string more = "", string pageHead = "")
    {
        var root = $"Doc_{_documents.Count}";
        _documents.Add(root);
        for (var page = 0; page < pages.Count; page++) AddPage($"{root}/Pages/Page_{page}/Content.xml", pages[page], pageHead);
        Add($"{root}/PublicRes.xml", $"<ofd:Res {Space} BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"仿宋\" FamilyName=\"仿宋\"/></ofd:Fonts></ofd:Res>");
        Add($"{root}/Document.xml", $"""
            <ofd:Document {Space}><ofd:CommonData><ofd:MaxUnitID>100000</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>
            <ofd:PublicRes>PublicRes.xml</ofd:PublicRes>{common}</ofd:CommonData>
            <ofd:Pages>{string.Concat(Enumerable.Range(0, pages.Count).Select(page => $"<ofd:Page ID=\"{page + 1}\" BaseLoc=\"Pages/Page_{page}/Content.xml\"/>"))}</ofd:Pages>{more}</ofd:Document>
            """);
    }

    public void AddPage(string part, string objects, string head = "") => Add(part, $"""
        <ofd:Page {Space}>{head}<ofd:Content><ofd:Layer ID="{_id++}" Type="Body">{objects}</ofd:Layer></ofd:Content></ofd:Page>
        """);

    public void Add(string part, string xml) => Add(part, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{xml}"));

    public void Add(string part, byte[] bytes) => _parts[part] = bytes;

    /// <summary>A line with the ways between its characters, equal ones in a group.</summary>
    public string TextObject(SetText text) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <ofd:TextObject ID="{_id++}" Boundary="{text.X} {text.Y - text.Size} {text.Width + 1:0.###} {text.Size * 1.3:0.###}" Font="2" Size="{text.Size}"><ofd:TextCode X="0" Y="{text.Size}" DeltaX="{Deltas(text)}">{SecurityElement.Escape(text.Text)}</ofd:TextCode></ofd:TextObject>
        """);

    public byte[] Bytes()
    {
        Add("OFD.xml", $"<ofd:OFD {Space} Version=\"1.0\" DocType=\"OFD\">" + string.Concat(_documents.Select(root =>
            $"<ofd:DocBody><ofd:DocInfo><ofd:DocID>0123456789abcdef0123456789abcdef</ofd:DocID></ofd:DocInfo><ofd:DocRoot>{root}/Document.xml</ofd:DocRoot></ofd:DocBody>")) + "</ofd:OFD>");
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (part, bytes) in _parts)
                using (var entry = archive.CreateEntry(part).Open())
                    entry.Write(bytes);
        return stream.ToArray();
    }

    private static string Deltas(SetText text)
    {
        var words = new StringBuilder();
        for (var at = 0; at + 1 < text.Text.Length;)
        {
            var (width, run) = (SetText.WidthOf(text.Text[at], text.Size), 1);
            while (at + run + 1 < text.Text.Length && SetText.WidthOf(text.Text[at + run], text.Size) == width) run++;
            words.Append(CultureInfo.InvariantCulture, $"{(run > 1 ? $"g {run} " : "")}{width} ");
            at += run;
        }
        return words.ToString().TrimEnd();
    }
}

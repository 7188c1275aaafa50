using DocumentFormat.OpenXml.Packaging;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>
/// The parts of a Word document, found as the format's own library finds them. What they hold is walked through as XML and never
/// built up as a tree: the library's own takes minutes over a document that nests deep enough, and keeps all of it.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>What the lists of parts and of their relations may unpack to.</summary>
    private const int ListLimit = 4 << 20;

    /// <summary>The library follows relations from part to part and reads each list on the way: fifteen thousand take as many seconds.</summary>
    private const int MostLists = 500;

    private readonly SourceFile _file;
    private readonly Deadline _deadline;
    private readonly WordprocessingDocument _document;

    public WordPackage(SourceFile file, Deadline deadline)
    {
        (_file, _deadline) = (file, deadline);
        Survey(file);
        _document = ParserGuard.Read(file, "DOCX", () => WordprocessingDocument.Open(new ReadOnlyMemoryStream(file.Bytes), isEditable: false));
        Main = ParserGuard.Read(file, "DOCX", () => _document.MainDocumentPart) ?? throw Refusal.Corrupt(file.Name, "DOCX");
    }

    public MainDocumentPart Main { get; }

    /// <summary>A walk through a part; null where the document has none.</summary>
    public XmlWalk? Walk(OpenXmlPart? part) => part is null
        ? null
        : new XmlWalk(PartStream.Of(part.GetStream(FileMode.Open, FileAccess.Read), _file, part.Uri.ToString()), _deadline);

    /// <summary>Looks at the archive before anything else opens it: sizes, names, passwords, and how much there is to follow.</summary>
    public static void Survey(SourceFile file)
    {
        using var parts = new ZipParts(file, "DOCX");
        PartStream.Allow(parts, file);
        var lists = parts.Sizes.Where(part => part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || part.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)).ToList();
        if (lists.Count > MostLists) throw Refusal.Hostile(
            file.Name, $"包里有 {lists.Count} 个关系表", $"it has {lists.Count} lists of relations");
        if (lists.Exists(list => list.Bytes > ListLimit)) throw Refusal.Hostile(
            file.Name, $"关系表超过 {ListLimit >> 20} MB", $"a list of relations is over {ListLimit >> 20} MB");
    }

    public void Dispose() => _document.Dispose();
}

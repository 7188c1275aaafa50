using DocumentFormat.OpenXml.Packaging;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>
/// The parts of a Word document, found as the format's own library finds them. What they hold is walked through as XML and never
/// built up as a tree: the library's tree is recursive, and a document that nests deep enough would end the program.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>What one part may unpack to; the text of the longest report takes some five.</summary>
    private const int PartLimit = 64 << 20;

    /// <summary>What the lists of parts and of their relations may unpack to.</summary>
    private const int ListLimit = 4 << 20;

    /// <summary>Relations lead from part to part, and the library follows them one within another.</summary>
    private const int MostLists = 500;

    private readonly SourceFile _file;
    private readonly Deadline _deadline;
    private readonly WordprocessingDocument _document;

    public WordPackage(SourceFile file, Deadline deadline)
    {
        (_file, _deadline) = (file, deadline);
        Survey(file);
        _document = Guarded(file, () => WordprocessingDocument.Open(new ReadOnlyMemoryStream(file.Bytes), isEditable: false));
        Main = Guarded(file, () => _document.MainDocumentPart) ?? throw Refusal.Corrupt(file.Name, "DOCX", "word/document.xml");
    }

    public MainDocumentPart Main { get; }

    /// <summary>Any failure of what reads the format is a broken file to the one who named it.</summary>
    public static T Guarded<T>(SourceFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is not (UnreadableException or OperationCanceledException or OutOfMemoryException))
        {
            throw Refusal.Corrupt(file.Name, "DOCX", cause.Message);
        }
    }

    /// <summary>A walk through a part; null where the document has none.</summary>
    public XmlWalk? Walk(OpenXmlPart? part)
    {
        if (part is null) return null;
        var left = PartLimit;
        return new XmlWalk(
            new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), read => left = left >= read ? left - read : throw TooSwollen(part)),
            _deadline);
    }

    public void Dispose() => _document.Dispose();

    /// <summary>Looks at the archive before the library does: sizes, names, passwords, and how much there is to follow.</summary>
    private static void Survey(SourceFile file)
    {
        using var parts = new ZipParts(file, "DOCX");
        var lists = parts.Sizes.Where(part => part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || part.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)).ToList();
        if (lists.Count > MostLists) throw Refusal.Hostile(
            file.Name, $"包里有 {lists.Count} 个关系表", $"it has {lists.Count} lists of relations");
        if (lists.Exists(list => list.Bytes > ListLimit)) throw Refusal.Hostile(
            file.Name, $"关系表超过 {ListLimit >> 20} MB", $"a list of relations is over {ListLimit >> 20} MB");
    }

    private UnreadableException TooSwollen(OpenXmlPart part) => Refusal.Hostile(
        _file.Name, $"包内 {part.Uri} 解开后超过 {PartLimit >> 20} MB", $"its part {part.Uri} unpacks to more than {PartLimit >> 20} MB");
}

using Luoshi.Documents.Containers;

namespace Luoshi.Documents;

/// <summary>Tells what a ZIP archive is by the names of its parts.</summary>
internal static class PackedFormat
{
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    public static SourceFormat Of(string name, ZipContents contents)
    {
        if (contents.MediaType.StartsWith(OpenDocumentText, StringComparison.Ordinal)) return SourceFormat.OpenDocument;
        if (Holds(contents, "word/document")) return SourceFormat.Word;
        if (contents.Names.Contains("OFD.xml", StringComparer.OrdinalIgnoreCase)) return SourceFormat.Ofd;
        if (Holds(contents, "xl/workbook")) throw Refusal.Foreign(name, "XLSX");
        if (Holds(contents, "ppt/presentation")) throw Refusal.Foreign(name, "PPTX");
        return contents.IsWhole ? throw Refusal.Foreign(name, "ZIP") : OfPiece(name, contents);
    }

    /// <summary>A file cut off may have lost the part that tells what it is; the folder of that part tells it too.</summary>
    private static SourceFormat OfPiece(string name, ZipContents contents)
    {
        if (Holds(contents, "word/")) return SourceFormat.Word;
        if (Holds(contents, "Doc_0/")) return SourceFormat.Ofd;
        if (Holds(contents, "xl/")) throw Refusal.Foreign(name, "XLSX");
        if (Holds(contents, "ppt/")) throw Refusal.Foreign(name, "PPTX");
        throw Refusal.Corrupt(name, "ZIP");
    }

    private static bool Holds(ZipContents contents, string start) =>
        contents.Names.Any(part => part.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}

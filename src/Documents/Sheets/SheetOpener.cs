using Luoshi.Documents.Containers;
using Luoshi.Documents.Plain;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Documents.Sheets;

/// <summary>
/// Takes in tables that people filled in: workbooks (.xlsx) and CSV in any encoding that they come in. What the file is its bytes
/// tell; what it is not is refused with the way on.
/// </summary>
public static class SheetOpener
{
    /// <summary>The sheets that are in sight, in their order.</summary>
    /// <exception cref="UnreadableException">The file cannot be used; the message says why.</exception>
    public static IReadOnlyList<Sheet> Open(string path, string name, OpenOptions? options = null)
    {
        using var bytes = FileBytes.Of(path, name);
        return Open(name, bytes.Memory, options);
    }

    /// <inheritdoc cref="Open(string, string, OpenOptions?)"/>
    public static IReadOnlyList<Sheet> Open(string name, ReadOnlyMemory<byte> bytes, OpenOptions? options = null)
    {
        if (bytes.IsEmpty) throw SheetRefusal.Empty(name);
        var file = new SourceFile(name, bytes);
        var sheets = IsWorkbook(file) ? Workbook(file, new Deadline(name, options ?? OpenOptions.Default)) : [Csv(file)];
        return sheets.Any(sheet => sheet.Lines.Count > 0) ? sheets : throw SheetRefusal.Empty(name);
    }

    private static IReadOnlyList<Sheet> Workbook(SourceFile file, Deadline deadline)
    {
        using var parts = new ZipParts(file, "XLSX");
        return ParserGuard.Read(file, "XLSX", () => new WorkbookReader(parts, deadline).Read());
    }

    private static Sheet Csv(SourceFile file)
    {
        var (text, _, _) = TextDecoder.Decode(file.Name, file.Span);
        return new Sheet("", CsvLines.Of(file.Name, text));
    }

    private static bool IsWorkbook(SourceFile file)
    {
        if (file.Span.StartsWith("PK"u8)) return ZipContents.Of(file.Span).Names.Any(part => part.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
            ? true
            : throw SheetRefusal.Other(file.Name);
        if (file.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw SheetRefusal.Old(file.Name);
        if (file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw SheetRefusal.Other(file.Name);
        return FormatTeller.Tell(file.Name, file.Span) == SourceFormat.Text ? false : throw SheetRefusal.Other(file.Name);
    }
}

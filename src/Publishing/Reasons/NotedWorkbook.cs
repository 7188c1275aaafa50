using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Reasons;

/// <summary>A workbook as it was handed in, with one more column on the right that says what is the matter with rows.</summary>
public static class NotedWorkbook
{
    /// <param name="workbook">The file, already taken in once: it is known to be sound and of bounded size.</param>
    /// <param name="output">Where the copy goes.</param>
    /// <param name="notes">What is said; those of a heading's row are its heading.</param>
    public static void Write(ReadOnlySpan<byte> workbook, Stream output, IReadOnlyList<RowNote> notes)
    {
        using var copy = new MemoryStream();
        copy.Write(workbook);
        using (var document = SpreadsheetDocument.Open(copy, isEditable: true))
            foreach (var sheet in document.WorkbookPart!.Workbook!.Descendants<Sheet>())
                if (notes.Where(note => note.Sheet == sheet.Name?.Value).ToList() is { Count: > 0 } of && document.WorkbookPart.GetPartById(sheet.Id!) is WorksheetPart part)
                    Add(part.Worksheet!, of);
        copy.Position = 0;
        copy.CopyTo(output);
    }

    private static void Add(Worksheet sheet, List<RowNote> notes)
    {
        var rows = sheet.Descendants<Row>().Where(row => row.RowIndex is not null).ToDictionary(row => (int)row.RowIndex!.Value);
        var column = notes.Where(note => rows.ContainsKey(note.Row)).Max(note => rows[note.Row].Elements<Cell>().Select(ColumnOf).DefaultIfEmpty(-1).Max()) + 1;
        foreach (var note in notes)
            if (rows.TryGetValue(note.Row, out var row))
                row.Append(new Cell
                {
                    CellReference = References.Cell(column, note.Row),
                    DataType = CellValues.InlineString,
                    InlineString = new InlineString(new Text(XmlWords.Of(note.Words))),
                });
    }

    private static int ColumnOf(Cell cell)
    {
        var column = 0;
        foreach (var letter in (cell.CellReference?.Value ?? "").TakeWhile(char.IsAsciiLetterUpper)) column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }
}

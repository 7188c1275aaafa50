using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Luoshi.Publishing.Tests.Workbooks;

/// <summary>A sheet as lines of text: its cells as a reader of the file sees them, a row a line, then its merged cells.</summary>
internal static class SheetDump
{
    public static string Of(byte[] workbook, string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var worksheet = PartOf(document, sheet).Worksheet!;
        var lines = new StringBuilder();
        foreach (var row in worksheet.Descendants<Row>())
            lines.AppendJoin(" | ", row.Elements<Cell>().Select(Words)).Append('\n');
        lines.AppendJoin(' ', worksheet.Descendants<MergeCell>().Select(merged => merged.Reference!.Value)).Append('\n');
        return lines.ToString();
    }

    public static WorksheetPart PartOf(SpreadsheetDocument document, string sheet)
    {
        var entry = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(entry => entry.Name == sheet);
        return (WorksheetPart)document.WorkbookPart.GetPartById(entry.Id!.Value!);
    }

    private static string Words(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Luoshi.Publishing.Workbooks;

/// <summary>The workbook around its sheets: styles, tabs, and the names that print setup goes by.</summary>
internal sealed class WorkbookSheets
{
    private readonly WorkbookPart _part;
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    private WorkbookSheets(SpreadsheetDocument document)
    {
        _part = document.AddWorkbookPart();
        document.ChangeIdOfPart(_part, "workbook");
        _part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Looks.Sheet();
    }

    /// <summary>Writes a workbook; the same sheets give the same bytes.</summary>
    public static void Write(Stream output, Action<WorkbookSheets> add)
    {
        using var package = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var sheets = new WorkbookSheets(workbook);
            add(sheets);
            sheets.Finish();
        }
        package.Position = 0;
        FixedZip.Copy(package, output);
    }

    public void Add<TRow>(SheetPlan<TRow> plan)
    {
        var number = (uint)_sheets.ChildElements.Count;
        var part = _part.AddNewPart<WorksheetPart>($"sheet{number + 1}");
        SheetWriter<TRow>.Write(part, plan);
        _sheets.Append(new Sheet { Name = plan.Name, SheetId = number + 1, Id = _part.GetIdOfPart(part) });
        foreach (var name in SheetWriter<TRow>.NamesOf(plan, number)) _names.Append(name);
    }

    private void Finish() => _part.Workbook = new Workbook(new BookViews(new WorkbookView()), _sheets, _names);
}

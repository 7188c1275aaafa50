using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Luoshi.Publishing.Workbooks;

/// <summary>The workbook around its sheets: styles, tabs, and the names that print setup goes by.</summary>
internal sealed class WorkbookSheets
{
    private readonly WorkbookPart _part;
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    public WorkbookSheets(SpreadsheetDocument document)
    {
        _part = document.AddWorkbookPart();
        document.ChangeIdOfPart(_part, "workbook");
        _part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Looks.Sheet();
    }

    public void Add<TRow>(SheetPlan<TRow> plan)
    {
        var number = (uint)_sheets.ChildElements.Count;
        var part = _part.AddNewPart<WorksheetPart>($"sheet{number + 1}");
        SheetWriter<TRow>.Write(part, plan);
        _sheets.Append(new Sheet { Name = plan.Name, SheetId = number + 1, Id = _part.GetIdOfPart(part) });
        foreach (var name in SheetWriter<TRow>.NamesOf(plan, number)) _names.Append(name);
    }

    public void Finish() => _part.Workbook = new Workbook(new BookViews(new WorkbookView()), _sheets, _names);
}

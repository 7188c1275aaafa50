using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Luoshi.Publishing.Tables.Cell;

namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// Writes one sheet in one pass, row by row: title, subtitle, headings that are repeated on every printed page, rows, and after
/// them what the format wants last: merged cells, choices, print setup.
/// </summary>
internal sealed class SheetWriter<TRow>(OpenXmlWriter xml, SheetPlan<TRow> plan)
{
    public const int HeadingRow = 3;

    private readonly MergedRuns _runs = new();
    private int _row;

    public static void Write(WorksheetPart part, SheetPlan<TRow> plan)
    {
        using var xml = OpenXmlWriter.Create(part);
        new SheetWriter<TRow>(xml, plan).Write();
    }

    private int LastColumn => plan.Columns.Count - 1;

    private int LastPrinted => plan.Columns.Count(column => !column.OffPaper) - 1;

    private void Write()
    {
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(
            new OutlineProperties { SummaryRight = false }, new PageSetupProperties { FitToPage = true }));
        WriteView();
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = 20, OutlineLevelColumn = 1 });
        WriteColumns();
        xml.WriteStartElement(new SheetData());
        WriteHead();
        foreach (var row in plan.Rows) WriteRow(row);
        xml.WriteEndElement();
        WriteFilter();
        WriteMerges();
        WriteChoices();
        WritePrintSetup();
        xml.WriteEndElement();
    }

    private void WriteView() => xml.WriteElement(new SheetViews(new SheetView(new Pane
    {
        HorizontalSplit = plan.Frozen,
        VerticalSplit = HeadingRow,
        TopLeftCell = References.Cell(plan.Frozen, HeadingRow + 1),
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
        ShowGridLines = false,
    }));

    private void WriteColumns() => xml.WriteElement(new Columns(plan.Columns.Select((column, index) =>
    {
        var element = new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Column.Width, CustomWidth = true };
        if (column.OffPaper) element.OutlineLevel = 1;
        return element;
    })));

    private void WriteHead()
    {
        StartRow(34);
        WriteCell(0, CellLook.Title, plan.Title);
        xml.WriteEndElement();
        StartRow(18);
        WriteCell(0, CellLook.Subtitle, plan.Subtitle);
        xml.WriteEndElement();
        StartRow(RowHeight.Of(plan.Columns.Max(column => RowHeight.Lines(column.Column.Heading, column.Column.Width))) + 6);
        for (var index = 0; index < plan.Columns.Count; index++)
            WriteCell(index, plan.Columns[index].FillIn ? CellLook.FillIn : CellLook.Heading, plan.Columns[index].Column.Heading);
        xml.WriteEndElement();
        _runs.Add(References.Range(0, 1, LastPrinted, 1));
        _runs.Add(References.Range(0, 2, LastPrinted, 2));
    }

    private void WriteRow(TRow row)
    {
        var cells = plan.Columns.Select(column => column.Column.Of(row)).ToArray();
        StartRow(HeightOf(cells));
        for (var index = 0; index < cells.Length; index++)
        {
            var merged = plan.Columns[index].Merged && _runs.Continue(index, _row, cells[index].Words);
            WriteCell(index, plan.Columns[index].Look, merged ? Cell.Empty : cells[index]);
        }
        xml.WriteEndElement();
    }

    private double HeightOf(Cell[] cells)
    {
        var lines = 1;
        for (var index = 0; index < cells.Length; index++)
            if (!plan.Columns[index].Merged && !plan.Columns[index].OffPaper)
                lines = Math.Max(lines, RowHeight.Lines(cells[index].Words, plan.Columns[index].Column.Width));
        return RowHeight.Of(lines);
    }

    private void StartRow(double height)
    {
        _row++;
        xml.WriteStartElement(new Row { RowIndex = (uint)_row, Height = height, CustomHeight = true });
    }

    private void WriteCell(int column, CellLook look, Cell cell)
    {
        var element = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = References.Cell(column, _row), StyleIndex = (uint)look };
        if (cell.Number is { } number)
        {
            element.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Date is { } date)
        {
            element.CellValue = new CellValue((date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Words is { } words)
        {
            element.DataType = CellValues.InlineString;
            element.Append(new InlineString(new Text(XmlWords.Of(words)) { Space = SpaceProcessingModeValues.Preserve }));
        }
        xml.WriteElement(element);
    }

    /// <summary>Rows can be filtered where each stands for itself; merged cells would tear.</summary>
    private void WriteFilter()
    {
        if (plan.Columns.Any(column => column.Merged) || plan.Frozen == 0 || plan.Rows.Count == 0) return;
        xml.WriteElement(new AutoFilter { Reference = References.Range(0, HeadingRow, LastColumn, _row) });
    }

    private void WriteMerges()
    {
        var ranges = _runs.Close(_row).ToList();
        if (ranges.Count == 0) return;
        xml.WriteElement(new MergeCells(ranges.Select(range => new MergeCell { Reference = range })) { Count = (uint)ranges.Count });
    }

    private void WriteChoices()
    {
        var rules = new DataValidations();
        for (var index = 0; index < plan.Columns.Count; index++)
            if (plan.Columns[index].Choices is { } choices && _row > HeadingRow)
                rules.Append(new DataValidation(new Formula1($"\"{choices}\""))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    SequenceOfReferences = new ListValue<StringValue> { InnerText = References.Range(index, HeadingRow + 1, index, _row) },
                });
        rules.Count = (uint)rules.ChildElements.Count;
        if (rules.Count > 0) xml.WriteElement(rules);
    }

    private void WritePrintSetup()
    {
        xml.WriteElement(new PrintOptions { HorizontalCentered = true });
        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&C&\"宋体,常规\"&10— &P —&R&\"仿宋,常规\"&9共 &N 页")));
    }

    /// <summary>The defined names by which a spreadsheet knows the printed columns and the rows repeated on every page.</summary>
    public static IEnumerable<DefinedName> NamesOf(SheetPlan<TRow> plan, uint sheet)
    {
        var last = References.Column(plan.Columns.Count(column => !column.OffPaper) - 1);
        var rows = HeadingRow + Math.Max(1, plan.Rows.Count);
        yield return new DefinedName($"'{plan.Name}'!$A$1:${last}${rows}") { Name = "_xlnm.Print_Area", LocalSheetId = sheet };
        yield return new DefinedName($"'{plan.Name}'!${HeadingRow}:${HeadingRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = sheet };
    }
}

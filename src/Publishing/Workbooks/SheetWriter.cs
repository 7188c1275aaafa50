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

    private const double TitleHeight = 34, SubtitleHeight = 18;

    private readonly RowLayout<TRow> _layout = new(plan, TitleHeight + SubtitleHeight + HeadingHeightOf(plan), HeadingHeightOf(plan));
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
        for (var index = 0; index < _layout.Rows.Count; index++) WriteRow(_layout.Rows[index], plan.Rows[index]);
        xml.WriteEndElement();
        WriteFilter();
        WriteMerges();
        WriteChoices();
        WritePrintSetup();
        WriteBreaks();
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
        StartRow(TitleHeight);
        WriteCell(0, CellLook.Title, plan.Title);
        xml.WriteEndElement();
        StartRow(SubtitleHeight);
        WriteCell(0, CellLook.Subtitle, plan.Subtitle);
        xml.WriteEndElement();
        StartRow(HeadingHeightOf(plan));
        for (var index = 0; index < plan.Columns.Count; index++)
            WriteCell(index, plan.Columns[index].FillIn ? CellLook.FillIn : CellLook.Heading, plan.Columns[index].Column.Heading);
        xml.WriteEndElement();
    }

    private static double HeadingHeightOf(SheetPlan<TRow> plan) =>
        RowHeight.Of(plan.Columns.Max(column => RowHeight.Lines(column.Column.Heading, column.Column.Width, CellLook.Heading))) + 6;

    /// <summary>Cells of a run have their content each, though only the first is seen: rows can be filtered and copied one by one.</summary>
    private void WriteRow(SheetRow row, TRow of)
    {
        StartRow(row.Height);
        for (var index = 0; index < row.Cells.Length; index++) WriteCell(index, plan.Columns[index].LookOf?.Invoke(of) ?? plan.Columns[index].Look, row.Cells[index]);
        xml.WriteEndElement();
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

    private void WriteFilter()
    {
        if (plan.Frozen == 0 || plan.Rows.Count == 0) return;
        xml.WriteElement(new AutoFilter { Reference = References.Range(0, HeadingRow, LastColumn, _row) });
    }

    private void WriteMerges()
    {
        List<string> ranges = [References.Range(0, 1, LastPrinted, 1), References.Range(0, 2, LastPrinted, 2)];
        foreach (var run in _layout.Runs.OrderBy(run => run.Column).ThenBy(run => run.First))
            ranges.Add(References.Range(run.Column, HeadingRow + 1 + run.First, run.Column, HeadingRow + 1 + run.Last));
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
        xml.WriteElement(new PageMargins
        {
            Left = PageHeight.SideMargin,
            Right = PageHeight.SideMargin,
            Top = PageHeight.TopMargin,
            Bottom = PageHeight.TopMargin,
            Header = 0.3,
            Footer = 0.3,
        });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&C&\"宋体,常规\"&10— &P —&R&\"仿宋,常规\"&9共 &N 页")));
    }

    private void WriteBreaks()
    {
        var breaks = new RowBreaks();
        for (var row = 0; row < _layout.Rows.Count; row++)
            if (_layout.Rows[row].StartsPage) breaks.Append(new Break { Id = (uint)(HeadingRow + row), Max = 16383, ManualPageBreak = true });
        breaks.Count = breaks.ManualBreakCount = (uint)breaks.ChildElements.Count;
        if (breaks.Count > 0) xml.WriteElement(breaks);
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

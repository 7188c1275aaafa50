using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Luoshi.Publishing.OfficialPapers;

/// <summary>A table over the width of the text: its heading on every page, no row over two pages.</summary>
internal static class PaperTable
{
    private const short CellMargin = 60;

    // 小四, 12 pt; some fonts set their digits wider than half of it.
    private const int Character = 240, Digit = 140, Air = 60;

    /// <summary>The width of a column in which the words stand on one line.</summary>
    public static int WidthOf(string words) => words.Sum(letter => char.IsAscii(letter) ? Digit : Character) + 2 * CellMargin + Air;

    /// <summary>A column as wide as the longest of its cells: numbers and days are not broken.</summary>
    public static PaperColumn Fitting(string heading, IEnumerable<string[]> rows, int at) => new(heading, rows.Select(row => row[at]).Append(heading).Max(WidthOf));

    /// <summary>The columns, of which one takes what the others leave of the width.</summary>
    public static IReadOnlyList<PaperColumn> Filled(IReadOnlyList<PaperColumn> columns, int at)
    {
        var others = columns.Where((_, index) => index != at).Sum(column => column.Width);
        return [.. columns.Select((column, index) => index == at ? column with { Width = OfficialPage.TextWidth - others } : column)];
    }

    /// <param name="columns">From left to right.</param>
    /// <param name="rows">A cell for each column.</param>
    public static Table Of(IReadOnlyList<PaperColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Number(columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa })),
            new TableGrid(columns.Select(column => new GridColumn { Width = Number(column.Width) })));
        table.Append(Row(columns, [.. columns.Select(column => column.Heading)], heading: true));
        foreach (var row in rows) table.Append(Row(columns, row, heading: false));
        return table;
    }

    private static TableRow Row(IReadOnlyList<PaperColumn> columns, IReadOnlyList<string> cells, bool heading)
    {
        var row = new TableRow(heading ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        for (var index = 0; index < columns.Count; index++)
            row.Append(new TableCell(
                new TableCellProperties(
                    new TableCellWidth { Width = Number(columns[index].Width), Type = TableWidthUnitValues.Dxa },
                    new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                Paragraphs.Of(heading ? OfficialStyles.CellHead : columns[index].Centered ? OfficialStyles.CellCentered : OfficialStyles.Cell, cells[index])));
        return row;
    }

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static TBorder Line<TBorder>() where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "auto" };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

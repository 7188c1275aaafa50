namespace Luoshi.Publishing.Workbooks;

/// <summary>Cells by their names in a spreadsheet: column 0, row 1 is <c>A1</c>.</summary>
internal static class References
{
    public static string Column(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + (rest - 1) % 26) + name;
        return name;
    }

    public static string Cell(int column, int row) => $"{Column(column)}{row}";

    public static string Range(int fromColumn, int fromRow, int toColumn, int toRow) =>
        $"{Cell(fromColumn, fromRow)}:{Cell(toColumn, toRow)}";
}

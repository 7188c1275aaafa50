using Luoshi.Ledger.Tables.Headings;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>A row of a table under its headings: one task, or one unit. A task whose cells were merged over several rows is one.</summary>
/// <param name="Table">The table.</param>
/// <param name="Lines">The rows that it fills, at least one.</param>
public sealed record TableRow(HeadedTable Table, IReadOnlyList<SheetLine> Lines)
{
    /// <summary>The banner that it stands under; empty where there is none.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>The smaller banner inside the chapter.</summary>
    public string Theme { get; init; } = "";

    /// <summary>As the spreadsheet counts.</summary>
    public int Line => Lines[0].Number;

    /// <summary>
    /// What stands in the column of a field; null where there is no such column. Different words of several rows stand under one
    /// another.
    /// </summary>
    public string? Text(SheetField field, int? month = null) => Table.Find(field, month) is { } heading
        ? string.Join('\n', Lines.Select(line => line[heading.Column].Text).Where(text => text.Length > 0).Distinct())
        : null;

    /// <summary>What stands in the columns of a field, row by row.</summary>
    public IEnumerable<string> Texts(SheetField field) => Table.Find(field) is { } heading
        ? Lines.Select(line => line[heading.Column]).Where(cell => !cell.IsEmpty).Select(cell => cell.Text).Distinct()
        : [];
}

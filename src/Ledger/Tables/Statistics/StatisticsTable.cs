using Luoshi.Ledger.Tables.Headings;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>A sheet that tells of indicators: its headings, and what each column holds.</summary>
/// <param name="Table">Where it stands.</param>
/// <param name="Columns">Those that have a heading.</param>
public sealed record StatisticsTable(HeadedTable Table, IReadOnlyList<StatisticsColumn> Columns)
{
    /// <summary>What stands above the headings, and the name of the sheet.</summary>
    public IReadOnlyList<string> Titles { get; } =
        [.. Table.Above.SelectMany(line => line.Cells).Select(cell => cell.Text).Append(Table.Sheet).Where(text => text.Length > 0).Distinct()];

    /// <summary>The columns that are read for numbers, each field of each stretch of time once.</summary>
    public IReadOnlyList<StatisticsColumn> Numbers { get; init; } = [];

    /// <summary>The words of columns with numbers that are not read, or that nobody has told the meaning of.</summary>
    public IEnumerable<string> NotRead => Columns.Where(column => column.Field is null || column.IsOfNumbers && !Numbers.Any(read => read.Column == column.Column)).Select(column => column.Words);

    /// <summary>The words of columns that are known and not kept.</summary>
    public IEnumerable<string> NotKept => Columns.Where(column => column.Field == SheetField.Remarks).Select(column => column.Words);

    public int? ColumnOf(SheetField field) => Columns.FirstOrDefault(column => column.Field == field)?.Column;
}

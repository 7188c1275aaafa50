using Luoshi.Ledger.Tables.Headings;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>
/// Finds the headings of a statistical table among its first rows: the row, or the two rows together, that tell the most columns apart.
/// Growth without a time of its own belongs to the amount on its left: that is how two columns 同比 are told from one another.
/// </summary>
public sealed class StatisticsHeadings(ColumnNames names)
{
    private const int LookedAt = 20;

    /// <summary>The table of a sheet; null where no row has a heading for indicators and one for numbers.</summary>
    public StatisticsTable? Find(Sheet sheet)
    {
        StatisticsTable? best = null;
        // Two rows count only where they tell more than one of them: a title over a heading tells nothing.
        foreach (var rows in (int[])[1, 2])
            for (var row = 0; row < Math.Min(LookedAt, sheet.Lines.Count); row++)
                if (row + rows <= sheet.Lines.Count && !HasNumbers(sheet.Lines[row + rows - 1]) && TableAt(sheet, row, rows) is var table && table.ColumnOf(SheetField.Indicator) is not null && CountOf(table) > CountOf(best))
                    best = table;
        return best is { Numbers.Count: > 0 } ? best : null;
    }

    /// <summary>Whether any cell is a number; a year may head a column.</summary>
    private static bool HasNumbers(SheetLine line) => line.Cells.Any(cell => ToldNumber.Read(cell.Text) is { Value: { } value } && value is not (>= 2000 and <= 2099 and { Scale: 0 }));

    private static int CountOf(StatisticsTable? table) =>
        table is null ? 0 : table.Columns.Where(column => column.Field is not null).DistinctBy(column => (column.Field, column.Reach, column.Month, column.Year)).Count();

    private StatisticsTable TableAt(Sheet sheet, int row, int rows)
    {
        var (first, last) = (sheet.Lines[row], sheet.Lines[row + rows - 1]);
        var columns = Enumerable.Range(0, Math.Max(first.Cells.Count, last.Cells.Count))
            .Select(column => ColumnOf(column, first[column].Text, rows == 1 ? "" : last[column].Text)).OfType<StatisticsColumn>().ToList();
        var headed = new HeadedTable(sheet.Name, [.. sheet.Lines.Take(row)], [.. columns.Select(column => new Heading(column.Column, column.Words, column.Field, column.Month))], [.. sheet.Lines.Skip(row + rows)])
        {
            HeadingRow = last.Number,
        };
        return new(headed, columns) { Numbers = NumbersOf(columns) };
    }

    private StatisticsColumn? ColumnOf(int column, string upper, string lower)
    {
        if (upper == lower) lower = "";
        if (upper.Length == 0) (upper, lower) = (lower, "");
        if (upper.Length == 0) return null;
        var (top, bottom) = (ReachWords.In(upper), ReachWords.In(lower));
        var reach = bottom.Reach ?? top.Reach;
        return new(column, (upper + lower).ReplaceLineEndings(""), FieldOf(bottom, lower) ?? FieldOf(top, upper))
        {
            Reach = reach,
            Month = bottom.Month ?? top.Month,
            Year = bottom.Year ?? top.Year,
        };
    }

    /// <summary>A heading that says nothing but a time is of amounts.</summary>
    private SheetField? FieldOf(ReachWords words, string heading) =>
        heading.Length == 0 ? null : words.Rest.Length > 0 ? names.FieldOf(words.Rest) : words.Reach is null && words.Year is null ? null : SheetField.Amount;

    private static List<StatisticsColumn> NumbersOf(List<StatisticsColumn> columns)
    {
        var (read, amount) = (new List<StatisticsColumn>(), (StatisticsColumn?)null);
        foreach (var column in columns.Where(column => column.IsOfNumbers))
        {
            var told = column.Reach is null ? column with { Reach = amount?.Reach ?? Reach.Cumulated, Month = column.Month ?? amount?.Month } : column;
            if (column.Field == SheetField.Amount) amount = told;
            if (!read.Any(other => (other.Field, other.Reach, other.Month, other.Year) == (told.Field, told.Reach, told.Month, told.Year))) read.Add(told);
        }
        return read;
    }
}

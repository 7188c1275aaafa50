using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Headings;

/// <summary>
/// Finds the headings of a table among its first rows: the row, or the two rows together, that have the most columns whose names
/// are known. Titles stand above, numbers below.
/// </summary>
public sealed class HeadingRules(ColumnNames names)
{
    private const int LookedAt = 20;
    private const int Fewest = 2;

    /// <summary>The table of a sheet; null where no row has a heading for <paramref name="needed"/>.</summary>
    public HeadedTable? Find(Sheet sheet, SheetField needed)
    {
        HeadedTable? best = null;
        // Two rows count only where they tell more than one of them: a title over a heading tells nothing.
        foreach (var rows in (int[])[1, 2])
            for (var row = 0; row < Math.Min(LookedAt, sheet.Lines.Count); row++)
                if (row + rows <= sheet.Lines.Count && TableAt(sheet, row, rows) is var table && table.Has(needed) && CountOf(table) > Math.Max(Fewest - 1, CountOf(best)))
                    best = table;
        return best;
    }

    private static int CountOf(HeadedTable? table) =>
        table is null ? 0 : table.Headings.Where(heading => heading.Field is not null).DistinctBy(heading => (heading.Field, heading.Month)).Count();

    private HeadedTable TableAt(Sheet sheet, int row, int rows)
    {
        var last = sheet.Lines[row + rows - 1];
        var columns = Math.Max(sheet.Lines[row].Cells.Count, last.Cells.Count);
        var headings = Enumerable.Range(0, columns).Select(column => HeadingOf(column, sheet.Lines[row][column].Text, rows == 1 ? "" : last[column].Text));
        return new(sheet.Name, [.. sheet.Lines.Take(row)], [.. headings.OfType<Heading>()], [.. sheet.Lines.Skip(row + rows)]) { HeadingRow = last.Number };
    }

    private Heading? HeadingOf(int column, string upper, string lower)
    {
        var (top, bottom) = (HeadingWords.Plain(upper), HeadingWords.Plain(lower));
        if (top == bottom) bottom = "";
        if (top.Length == 0) (top, bottom) = (bottom, "");
        if (top.Length == 0) return null;
        var field = bottom.Length == 0 ? names.FieldOf(top)
            : CumulatedMonth.Is(bottom) ? names.FieldOf(top)
            : names.FieldOf(bottom) ?? names.FieldOf(bottom + top) ?? names.FieldOf(top + bottom) ?? names.FieldOf(top);
        return new(column, top + bottom, field, HeadingWords.IsOfAMonth(field) ? CumulatedMonth.In(bottom) ?? CumulatedMonth.In(top) : null);
    }
}

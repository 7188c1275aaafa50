using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Vocabulary.Indicators;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>Understands the rows of statistical tables: which indicator, which period, which numbers.</summary>
public sealed class StatisticsReader(IReadOnlyList<DeclaredIndicator> declared)
{
    private readonly IndicatorNames _names = new(declared);

    /// <param name="table">The table.</param>
    /// <param name="period">The month it is about where headings name none, and the year where they name no year.</param>
    public IReadOnlyList<StatisticsRow> Read(StatisticsTable table, Period period) => [.. TableRows.Of(table.Table).Select(row => Read(table, row, period))];

    private StatisticsRow Read(StatisticsTable table, TableRow row, Period period)
    {
        var name = row.Lines[0][table.ColumnOf(SheetField.Indicator)!.Value].Text;
        if (_names.Find(name) is not { } named) return new StatisticsRow(row, name.Trim());
        var faults = new List<RowReason>();
        var numbers = new RowNumbers(named.Declared, UnitOf(table, row, named, faults), faults);
        var told = table.Numbers.Select(column => (column, row.Lines[0][column.Column].Text)).Where(cell => cell.column.Year is null || cell.column.Year == period.Year)
            .GroupBy(cell => cell.column.Month ?? period.Month).OrderBy(group => group.Key).Select(group => (new Period(period.Year, group.Key), numbers.Of([.. group])));
        return new StatisticsRow(row, name.Trim()) { Indicator = named.Declared, Told = [.. told.Where(pair => !pair.Item2.IsEmpty)], Faults = faults };
    }

    private static string UnitOf(StatisticsTable table, TableRow row, NamedIndicator named, List<RowReason> faults)
    {
        var column = table.ColumnOf(SheetField.UnitOfMeasure) is { } unit ? row.Lines[0][unit].Text.Trim() : "";
        if (named.OfGrowth && column is not ("" or "%" or "％")) faults.Add(StatisticsFaults.UnitOfGrowth(column));
        if (named.OfGrowth) return "%";
        return column.Length > 0 ? column : named.Unit.Length > 0 ? named.Unit : TitleWords.UnitIn(table.Titles);
    }
}

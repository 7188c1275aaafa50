using Luoshi.Ledger.Indicators;
using Luoshi.Vocabulary.Indicators;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>The numbers of a row for one period, brought into the unit of its indicator.</summary>
/// <param name="declared">The indicator.</param>
/// <param name="unit">As the row, its name or the note above says; may be empty.</param>
/// <param name="faults">What cannot be understood is told here.</param>
internal sealed class RowNumbers(DeclaredIndicator declared, string unit, List<RowReason> faults)
{
    private readonly bool _ofGrowth = unit is "%" or "％" && declared.Unit is not ("%" or "％");

    public Told Of(IReadOnlyList<(StatisticsColumn Column, string Text)> cells)
    {
        var (cumulated, month) = (Amount(cells, Reach.Cumulated), Amount(cells, Reach.Month));
        var (growth, monthGrowth) = (Growth(cells, Reach.Cumulated), Growth(cells, Reach.Month));
        if (_ofGrowth && (growth ?? monthGrowth) is not null && (cumulated ?? month) is not null) faults.Add(StatisticsFaults.GrowthTwice(unit));
        if (_ofGrowth) (growth, monthGrowth, cumulated, month) = (cumulated ?? growth, month ?? monthGrowth, null, null);
        if (declared.Counting != Counting.Cumulated) (cumulated, growth, month, monthGrowth) = (AtEnd(cumulated, month), growth ?? monthGrowth, null, null);
        return new Told { Value = Converted(cumulated), Growth = growth, Month = Converted(month), MonthGrowth = monthGrowth, Rank = Rank(cells) };
    }

    /// <summary>What is not cumulated stands in either column.</summary>
    private decimal? AtEnd(decimal? cumulated, decimal? month)
    {
        if (cumulated is { } one && month is { } other && one != other) faults.Add(StatisticsFaults.TwoValues(other, one));
        return cumulated ?? month;
    }

    private decimal? Amount(IReadOnlyList<(StatisticsColumn Column, string Text)> cells, Reach reach) => Number(cells, SheetField.Amount, reach)?.Value;

    private decimal? Growth(IReadOnlyList<(StatisticsColumn Column, string Text)> cells, Reach reach)
    {
        if (Number(cells, SheetField.Growth, reach) is not { Value: { } growth } number) return null;
        if (declared.Counting == Counting.Rate && number.InPercent) faults.Add(StatisticsFaults.PercentOfRate($"{growth}%"));
        return growth;
    }

    private ToldNumber? Number(IReadOnlyList<(StatisticsColumn Column, string Text)> cells, SheetField field, Reach reach)
    {
        var (column, text) = cells.FirstOrDefault(cell => cell.Column.Field == field && cell.Column.Reach == reach);
        if (column is null) return null;
        if (ToldNumber.Read(text) is { } number) return number;
        faults.Add(StatisticsFaults.Number(column.Words, text));
        return null;
    }

    private int? Rank(IReadOnlyList<(StatisticsColumn Column, string Text)> cells)
    {
        var text = cells.FirstOrDefault(cell => cell.Column.Field == SheetField.Rank && cell.Column.Reach == Reach.Cumulated).Text ?? "";
        if (declared.NoScoring || ToldNumber.Read(text) is { Value: null }) return null;
        if (ToldNumber.Read(text) is { Value: >= 1 and <= 10_000 and { } rank } && rank == decimal.Truncate(rank)) return (int)rank;
        faults.Add(StatisticsFaults.Rank(text));
        return null;
    }

    private decimal? Converted(decimal? amount)
    {
        if (amount is not { } value) return null;
        if (ScaledUnit.Of(unit).In(ScaledUnit.Of(declared.Unit)) is { } scale) return value * scale;
        var fault = unit.Length == 0 ? StatisticsFaults.NoUnit(declared) : StatisticsFaults.OtherUnit(unit, declared);
        if (!faults.Contains(fault)) faults.Add(fault);
        return null;
    }
}

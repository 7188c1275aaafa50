using Luoshi.Ledger.Indicators.Wanted;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What would become of a file of statistical tables, row by row. Nothing is written by it.</summary>
/// <param name="Order">How it was understood as a whole.</param>
/// <param name="Tables">Sheets with headings that are known.</param>
/// <param name="Rows">In the order of the file.</param>
public sealed record StatisticsOutcome(StatisticsOrder Order, IReadOnlyList<StatisticsTable> Tables, IReadOnlyList<StatisticsRowOutcome> Rows)
{
    /// <summary>Sheets without headings that are known.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>What writes all rows that are good; null where nothing is to be written.</summary>
    public Command? Command => Rows.SelectMany(row => row.Brings).ToList() is { Count: > 0 } brought ? new RecordObservations(brought) : null;

    public int Count(StatisticsFate fate) => Rows.Count(row => row.Fate == fate);
}

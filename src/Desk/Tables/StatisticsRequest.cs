using Luoshi.Ledger;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Desk.Tables;

/// <summary>A file of statistical tables that somebody wants taken in.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sheets">What is in it.</param>
/// <param name="Columns">What columns are called.</param>
/// <param name="By">Who takes it in, on which day.</param>
public sealed record StatisticsRequest(string File, IReadOnlyList<Sheet> Sheets, ColumnNames Columns, Occasion By)
{
    /// <summary>The month whose numbers they are; null: as titles and headings say.</summary>
    public Period? Period { get; init; }

    /// <summary>How settled they are; null: as the titles say.</summary>
    public Vintage? Vintage { get; init; }

    /// <summary>The day of the release; null: the day itself.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What the table is called; null: its title.</summary>
    public string? Source { get; init; }
}

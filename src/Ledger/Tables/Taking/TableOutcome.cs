using Luoshi.Ledger.Tables.Headings;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What would become of a file: its tables as they were understood, and the fate of each row. Nothing is written by it.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Tables">Sheets with headings that are known.</param>
/// <param name="Rows">In the order of the file.</param>
public sealed record TableOutcome(int Year, IReadOnlyList<HeadedTable> Tables, IReadOnlyList<RowOutcome> Rows)
{
    /// <summary>Sheets without headings that are known.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>Whether it begins the year: there is no plan yet.</summary>
    public bool Begins { get; init; }

    /// <summary>What writes all rows that are good; null where nothing is to be written.</summary>
    public Command? Command { get; init; }

    public int Count(RowFate fate) => Rows.Count(row => row.Fate == fate);
}

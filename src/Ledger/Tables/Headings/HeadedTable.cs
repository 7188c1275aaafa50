using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Headings;

/// <summary>A sheet whose headings were found: what stands above them, what its columns mean, and the rows below.</summary>
/// <param name="Sheet">The name on its tab; empty for CSV.</param>
/// <param name="Above">Title, document number, notes.</param>
/// <param name="Headings">Those of columns that have one.</param>
/// <param name="Body">The rows below.</param>
public sealed record HeadedTable(string Sheet, IReadOnlyList<SheetLine> Above, IReadOnlyList<Heading> Headings, IReadOnlyList<SheetLine> Body)
{
    /// <summary>The number of the last row of headings.</summary>
    public required int HeadingRow { get; init; }

    /// <summary>The words of the headings that nobody has told the meaning of.</summary>
    public IEnumerable<string> NotUnderstood => Headings.Where(heading => heading.Field is null).Select(heading => heading.Words);

    public bool Has(SheetField field) => Headings.Any(heading => heading.Field == field);

    /// <summary>The first column about a field, of those that speak of a month only that of <paramref name="month"/>.</summary>
    public Heading? Find(SheetField field, int? month = null) => Headings.FirstOrDefault(heading => heading.Field == field && heading.Month == month);
}

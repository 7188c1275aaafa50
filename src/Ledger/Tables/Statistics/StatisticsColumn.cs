using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>A column of a statistical table, and what was made of its heading.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Words">As they stand there, a heading of two rows joined.</param>
/// <param name="Field">What it is about; null where that is not known.</param>
public sealed record StatisticsColumn(int Column, string Words, SheetField? Field)
{
    /// <summary>How far back its numbers reach; null where the heading does not say.</summary>
    public Reach? Reach { get; init; }

    /// <summary>Until which month; null where the heading names none.</summary>
    public int? Month { get; init; }

    /// <summary>Null where the heading names none.</summary>
    public int? Year { get; init; }

    public bool IsOfNumbers => Field is SheetField.Amount or SheetField.Growth or SheetField.Rank;
}

using Luoshi.Ledger;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Sheets;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Desk.Tables;

/// <summary>A file that somebody wants taken into the plan.</summary>
/// <param name="Sheets">What is in it.</param>
/// <param name="Columns">What columns are called.</param>
/// <param name="Units">What units are called.</param>
/// <param name="By">Who takes it in, on which day.</param>
public sealed record TableRequest(IReadOnlyList<Sheet> Sheets, ColumnNames Columns, UnitDirectory Units, Occasion By)
{
    /// <summary>The year of the plan; null: as the title says, else the latest that has a plan.</summary>
    public int? Year { get; init; }

    /// <summary>The month of progress; null: that of the day.</summary>
    public Period? Period { get; init; }

    /// <summary>How the table was issued; null: a plan that begins with it is a draft.</summary>
    public Issue? Issued { get; init; }

    /// <summary>The report to find its rows in; null: none.</summary>
    public Reading? Report { get; init; }
}

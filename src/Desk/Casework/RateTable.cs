using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Casework;

/// <summary>The rates of a time: of all cases, by the unit that has them, and by the month in which they came.</summary>
/// <param name="Cases">How many cases came.</param>
/// <param name="CutOff">The last day of which anything counts.</param>
/// <param name="All">Over all.</param>
/// <param name="Units">By unit.</param>
/// <param name="Months">By month.</param>
public sealed record RateTable(int Cases, DateOnly CutOff, IReadOnlyList<Rate> All, IReadOnlyList<RateRow> Units, IReadOnlyList<RateRow> Months)
{
    /// <summary>The cases of all units together: more than there are where one was handed to several.</summary>
    public int OfUnits => Units.Sum(unit => unit.Cases);

    /// <summary>How many were handed to a unit.</summary>
    public int Handed { get; init; }

    internal static RateTable Of(IReadOnlyList<Casefile> files, CaseRates rates, DateOnly cutOff) => new(
        files.Count, cutOff, rates.Of(files),
        [.. rates.Units(files).Select(unit => new RateRow(unit, files.Count(file => file.Case.Handings.Any(handing => handing.Stands && handing.Unit == unit)), rates.Of(files, unit)))],
        [.. files.GroupBy(file => Period.Of(file.Case.On)).OrderBy(month => month.Key).Select(month => new RateRow(month.Key.ToString(), month.Count(), rates.Of([.. month])))])
    {
        Handed = files.Count(file => file.Case.Handings.Any(handing => handing.Stands)),
    };
}

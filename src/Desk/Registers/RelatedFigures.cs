using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>Reckons what some records of a register come to by themselves, as the register is counted in all.</summary>
internal static class RelatedFigures
{
    public static IReadOnlyList<RelatedFigure> Of(Register declared, IEnumerable<Record> records, Period period)
    {
        var all = records.SelectMany(record => Contributions.Of(declared, record.As(declared))).Where(one => string.CompareOrdinal(one.Cell.Month, period.ToString()) <= 0).ToLookup(one => one.Cell.RollUp);
        return [.. declared.RollUps.Select(rollUp => Of(rollUp, [.. all[rollUp.Id]], period)).Where(figure => figure is not { Year: null or 0, Ever: null or 0 })];
    }

    private static RelatedFigure Of(RollUp rollUp, IReadOnlyCollection<Contribution> ever, Period period)
    {
        if (rollUp.Standing) return new(rollUp, Tally.Of(rollUp, ever), null);
        var year = ever.Where(one => string.CompareOrdinal(one.Cell.Month, $"{period.Year:0000}-") > 0).ToList();
        return new(rollUp, Tally.Of(rollUp, year), rollUp.How is Reckoned.Count or Reckoned.Sum ? Tally.Of(rollUp, ever) : null);
    }
}

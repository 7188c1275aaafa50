using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Desk.Registers;

/// <summary>Reckons what some records of a register come to by themselves, as the register is counted in all.</summary>
internal static class RelatedFigures
{
    /// <param name="declared">The register.</param>
    /// <param name="records">The records.</param>
    /// <param name="shown">The fields that whoever reads may see: of others nothing is reckoned.</param>
    /// <param name="period">At whose end.</param>
    public static IReadOnlyList<RelatedFigure> Of(Register declared, IEnumerable<Record> records, IReadOnlyList<Field> shown, Period period)
    {
        var all = records.SelectMany(record => Contributions.Of(declared, record.As(declared))).Where(one => string.CompareOrdinal(one.Cell.Month, period.ToString()) <= 0).ToLookup(one => one.Cell.RollUp);
        return [.. declared.RollUps.Where(rollUp => !Hides(declared, rollUp, shown)).Select(rollUp => Of(rollUp, [.. all[rollUp.Id]], period)).Where(figure => figure is not { Year: null, Ever: null })];
    }

    private static bool Hides(Register declared, RollUp rollUp, IReadOnlyList<Field> shown) => ((Formula?[])[rollUp.Of, rollUp.Per, rollUp.Where]).OfType<Formula>()
        .SelectMany(formula => formula.Fields).Concat(rollUp.By).Select(declared.Field).Any(field => field is not null && !shown.Contains(field));

    private static RelatedFigure Of(RollUp rollUp, IReadOnlyCollection<Contribution> ever, Period period)
    {
        if (rollUp.Standing) return new(rollUp, Tally.Of(rollUp, ever), null);
        var year = ever.Where(one => string.CompareOrdinal(one.Cell.Month, $"{period.Year:0000}-") > 0).ToList();
        return new(rollUp, Tally.Of(rollUp, year), rollUp.How is Reckoned.Count or Reckoned.Sum ? Tally.Of(rollUp, ever) : null);
    }
}

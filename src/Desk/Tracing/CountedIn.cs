using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Tracing;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Tracing;

/// <summary>That a record counts in a figure of its register, and for how long.</summary>
/// <param name="RollUp">The figure.</param>
/// <param name="From">The month in which it came in.</param>
/// <param name="Until">The month in which it left; null where it is in.</param>
public sealed record CountedIn(RollUp RollUp, Period From, Period? Until)
{
    /// <summary>The figures that a record counts in, or did.</summary>
    public static IReadOnlyList<CountedIn> Of(Register declared, Record record) => record.StruckOn is not null ? [] :
    [
        .. from contribution in Contributions.Of(declared, record.As(declared))
           group contribution by contribution.Cell.RollUp into parts
           let rollUp = declared.RollUps.FirstOrDefault(one => one.Id == parts.Key)
           let entering = parts.FirstOrDefault(part => part.Records > 0)
           where rollUp is not null && entering is not null
           select new CountedIn(rollUp, MonthOf(entering), parts.Where(part => part.Records < 0).Select(part => (Period?)MonthOf(part)).FirstOrDefault()),
    ];

    /// <summary>Whether the record is one of those that a traced figure was counted from.</summary>
    public bool Reaches(TracedFigure traced) =>
        traced.RollUp == RollUp.Id && From <= traced.Month && !(Until <= traced.Month) && (RollUp.Standing || From.Year == traced.Month.Year);

    private static Period MonthOf(Contribution contribution) => Period.Parse(contribution.Cell.Month)!.Value;
}

using Luoshi.Registers.Declared;

namespace Luoshi.Registers.Counting;

/// <summary>What the parts of a roll-up come to together.</summary>
public static class Tally
{
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="number">What its records add up to.</param>
    /// <param name="divisor">What that is divided by.</param>
    /// <param name="records">How many there are.</param>
    /// <param name="members">What is counted apart, each with the records that tell it and what they add up to.</param>
    /// <returns>Null where there is nothing to tell.</returns>
    public static decimal? Of(RollUp rollUp, decimal number, decimal divisor, int records, Func<IEnumerable<(string Member, int Records, decimal Number)>> members) => rollUp.How switch
    {
        Reckoned.Count or Reckoned.Sum => number,
        Reckoned.Mean => records > 0 ? number / records : null,
        Reckoned.Ratio => divisor != 0 ? number / divisor * (rollUp.Measure == "%" ? 100 : 1) : null,
        Reckoned.Distinct => members().GroupBy(member => member.Member).Count(same => same.Sum(member => member.Records) > 0),
        _ => members().Where(member => member.Records > 0).OrderBy(member => member.Member, StringComparer.Ordinal).LastOrDefault() is { Records: > 0 } last ? last.Number / last.Records : null,
    };

    /// <summary>What some contributions to one roll-up come to.</summary>
    public static decimal? Of(RollUp rollUp, IReadOnlyCollection<Contribution> contributions) => contributions.Count == 0 ? null : Of(
        rollUp, contributions.Sum(one => one.Number), contributions.Sum(one => one.Divisor), contributions.Sum(one => one.Records),
        () => contributions.Where(one => one.Member.Length > 0).GroupBy(one => one.Member).Select(same => (same.Key, same.Sum(one => one.Records), same.Sum(one => one.Number))));
}

using Luoshi.Ledger.Counts;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>
/// The lamps of several places in a month, added up when they are asked for (汇总). Places may have rules, and lamps, of their own:
/// what is added up is what their lamps say.
/// </summary>
/// <param name="Area">What the codes of the places begin with; empty for all.</param>
/// <param name="Places">How many places have lit their lamps.</param>
/// <param name="Standings">Every standing with its count and its share of those counted, in the order bad, warning, good, neutral.</param>
/// <param name="LeftOut">What the shares leave out; only reasons that occurred.</param>
public sealed record LampRollUp(string Area, int Places, IReadOnlyList<CountedStanding> Standings, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>The denominator.</summary>
    public int Counted => Standings.Sum(standing => standing.Count);

    /// <summary>With those left out.</summary>
    public int Total => Counted + LeftOut.Sum(group => group.Count);

    /// <summary>Adds up area by area, and all of them.</summary>
    /// <param name="tallies">Of one month.</param>
    /// <param name="digits">How many digits of a place's code name its area: two a province, four a prefecture, six a county.</param>
    public static (IReadOnlyList<LampRollUp> Areas, LampRollUp All) By(IReadOnlyList<LampTally> tallies, int digits) => (
        [.. from tally in tallies group tally by tally.Place[..Math.Min(digits, tally.Place.Length)] into area orderby area.Key select Of(area.Key, [.. area])],
        Of("", tallies));

    private static LampRollUp Of(string area, IReadOnlyCollection<LampTally> tallies)
    {
        LampStanding[] standings = Enum.GetValues<LampStanding>();
        var counts = standings.Select(standing => tallies.Where(tally => tally.Line.Standing == standing).Sum(tally => tally.Tasks)).ToList();
        var shares = Shares.Of(counts, ShareRounding.LargestRemainder, 1);
        return new(
            area, tallies.Select(tally => tally.Place).Distinct().Count(),
            [.. standings.Select((standing, at) => new CountedStanding(standing, counts[at], shares.Count > 0 ? shares[at] : null))],
            [.. from tally in tallies where tally.Line.LeftOut is not null
                group tally.Tasks by tally.Line.LeftOut!.Value into why orderby why.Key select new LeftOut(why.Key, why.Sum())]);
    }
}

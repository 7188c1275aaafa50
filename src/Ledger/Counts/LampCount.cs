using Luoshi.Ledger.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Counts;

/// <summary>
/// Lamps counted as bulletins print them: each lamp of the rules with its share, and what the denominator left out and why.
/// </summary>
/// <param name="Lamps">In the order of the rules, those too that nothing has.</param>
/// <param name="LeftOut">Only reasons that occurred.</param>
public sealed record LampCount(IReadOnlyList<CountedLamp> Lamps, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>The denominator.</summary>
    public int Counted => Lamps.Sum(line => line.Count);

    /// <summary>With those left out.</summary>
    public int Total => Counted + LeftOut.Sum(group => group.Count);

    public string Chinese => LampCountSentences.Chinese(this);

    public string English => LampCountSentences.English(this);

    /// <summary>Counts verdicts. Those without a lamp are left out: they are neither good nor bad.</summary>
    /// <param name="rules">By which all were judged.</param>
    /// <param name="verdicts">One for each task or measure.</param>
    /// <param name="notJudged">What was not put to the rules at all, and why.</param>
    /// <param name="rounding">Of the shares.</param>
    /// <param name="places">Of the shares.</param>
    public static LampCount Of(
        LampRuleSet rules, IReadOnlyCollection<LampVerdict> verdicts, IEnumerable<LeftOut> notJudged,
        ShareRounding rounding = ShareRounding.LargestRemainder, int places = 1)
    {
        var counts = rules.Lamps.Select(lamp => verdicts.Count(verdict => verdict.Lamp?.Name == lamp.Name)).ToList();
        var shares = Shares.Of(counts, rounding, places);
        LeftOut[] unlit =
        [
            new(Omission.NoData, verdicts.Count(verdict => verdict.Outcome == LampOutcome.NoData)),
            new(Omission.NoRule, verdicts.Count(verdict => verdict.Outcome == LampOutcome.NoRule)),
        ];
        return new(
            [.. rules.Lamps.Select((lamp, at) => new CountedLamp(lamp, counts[at], shares.Count > 0 ? shares[at] : null))],
            [.. ByReason(unlit.Concat(notJudged))]);
    }

    private static IEnumerable<LeftOut> ByReason(IEnumerable<LeftOut> groups) =>
        from omitted in groups
        group omitted.Count by omitted.Why into same
        let count = same.Sum()
        where count > 0
        orderby same.Key
        select new LeftOut(same.Key, count);
}

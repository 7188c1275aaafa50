using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring;

/// <summary>Scoring rules are asked for by year: a year is scored by the version that holds on its last day.</summary>
public static class ScoreRulesAt
{
    /// <summary>Null where no version of the set holds then.</summary>
    public static ScoreRuleSet? InForce(this IEnumerable<ScoreRuleSet> sets, string name, int year) =>
        sets.Where(set => set.Name == name && set.From <= new DateOnly(year, 12, 31)).MaxBy(set => set.From);
}

using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>Rules of lamps are asked for at a date: the version that held then.</summary>
public static class LampRulesAt
{
    /// <summary>Null where no version of the set held on the day.</summary>
    public static LampRuleSet? InForce(this IEnumerable<LampRuleSet> sets, string name, DateOnly on) =>
        sets.Where(rules => rules.Name == name && rules.From <= on).MaxBy(rules => rules.From);
}

using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring;

/// <summary>
/// Measures that no score may stand on, whatever the rules of a place say: how satisfied people are said to be, and totals of social programmes, which are
/// neither ranked nor set against a quota. Rules can add to them and take nothing away.
/// </summary>
public static class NeverScored
{
    private static readonly string[] _words =
        ["满意度", "满意率", "好评率", "低保", "特困", "救助", "残疾人", "孤儿", "留守", "民族", "宗教", "信教", "户籍", "婚姻", "生育", "出生"];

    public static bool Is(Measure measure, ScoreRuleSet rules) =>
        _words.Concat(rules.NeverScored).Any(word => measure.Name.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether all that a task measures is never scored.</summary>
    public static bool IsWhole(TaskContent content, ScoreRuleSet rules) => content.Measures.Count > 0 && content.Measures.All(measure => Is(measure, rules));
}

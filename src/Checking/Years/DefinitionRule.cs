using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>A headline measure whose words changed (口径): its figures of two years may not be of one thing.</summary>
internal sealed class DefinitionRule : IYearRule
{
    /// <summary>One character alone is another way of saying the same (外贸进出口, 进出口贸易).</summary>
    private const int OtherWords = 2;

    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        var before = Headlines.Of(last, Part.Plan, Role.Target, Nature.Rate);
        foreach (var (measure, target) in Headlines.Of(report, Part.Plan, Role.Target, Nature.Rate))
            if (before.TryGetValue(measure, out var old) && BareName.Of(old.Figure.Measure) is var then && BareName.Of(target.Figure.Measure) is var now && Differ(measure, then, now))
                yield return Finding(target, old, then, now);
    }

    /// <summary>
    /// Short forms of one name, and the same words in another order (新增城镇就业), do not change what is counted; where either name has words that the other lacks
    /// (地方级财政收入 and 一般公共预算收入), something may have.
    /// </summary>
    public static bool Differ(HeadlineMeasure measure, string then, string now) =>
        measure.Prices != Prices.Constant && Lacking(then, now) >= OtherWords && Lacking(now, then) >= OtherWords;

    private static int Lacking(string words, string other) => words.Distinct().Count(c => !other.Contains(c));

    private static Finding Finding(Number target, Number old, string then, string now) => new(target.Figure.Span)
    {
        Rule = "years.definition",
        Verdict = Verdict.Notable,
        Severity = Severity.Low,
        Arithmetic = new($"上年写“{then}”，今年写“{now}”，口径可能变了，两年的数不可比", $"\"{then}\" last year, \"{now}\" this year: what is counted may have changed, so the two years are not comparable"),
        Others = [new(Source.Last, old.Figure.Span)],
    };
}

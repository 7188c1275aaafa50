using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>A headline measure whose words changed (口径): its figures of two years may not be of one thing.</summary>
internal sealed class DefinitionRule : IYearRule
{
    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        var before = Headlines.Of(last, Part.Plan, Role.Target, Nature.Rate);
        foreach (var (measure, target) in Headlines.Of(report, Part.Plan, Role.Target, Nature.Rate))
            if (before.TryGetValue(measure, out var old) && BareName.Of(old.Figure.Measure) is var then && BareName.Of(target.Figure.Measure) is var now && Differ(measure, then, now))
                yield return Finding(target, old, then, now);
    }

    /// <summary>Short forms of one name do not change what is counted; other words may.</summary>
    private static bool Differ(HeadlineMeasure measure, string then, string now) =>
        then != now && measure.Prices != Prices.Constant && !then.Contains(now, StringComparison.Ordinal) && !now.Contains(then, StringComparison.Ordinal);

    private static Finding Finding(Number target, Number old, string then, string now) => new(target.Figure.Span)
    {
        Rule = "years.definition",
        Verdict = Verdict.Notable,
        Severity = Severity.Low,
        Arithmetic = new($"上年写“{then}”，今年写“{now}”，口径可能变了", $"\"{then}\" last year, \"{now}\" this year: what is counted may have changed"),
        Others = [new(Source.Last, old.Figure.Span)],
    };
}

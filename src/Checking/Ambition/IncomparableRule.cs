using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Ambition;

/// <summary>
/// A target whose measure is told of last year under words that mean more, less or something else (蝗虫防治 against 草原有害生物防治): not comparable, so that
/// nobody lays the two numbers against each other unwarned.
/// </summary>
internal sealed class IncomparableRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        var results = AmbitionRule.OfTheYear(report, Part.Review, Role.Result).ToList();
        foreach (var target in AmbitionRule.OfTheYear(report, Part.Plan, Role.Target))
            if (!results.Exists(result => MeasureLikeness.Of(target, result) >= MeasureLikeness.Least) && results.Find(result => MeasureLikeness.IsRelated(target, result)) is { } result)
                yield return Finding(target, result);
    }

    private static Finding Finding(Number target, Number result) => new(target.Figure.Span)
    {
        Rule = "ambition.incomparable",
        Verdict = Verdict.Notable,
        Severity = Severity.Low,
        Arithmetic = new(
            $"目标是“{target.Figure.Measure}”{target.Words}，上年说的是“{result.Figure.Measure}”{result.Words}：所指范围不同，不可比",
            $"the target is of \"{target.Figure.Measure}\" ({target.Words}), last year's result of \"{result.Figure.Measure}\" ({result.Words}): of other scope, not comparable"),
        Others = [Mention.Here(result.Figure.Span)],
    };
}

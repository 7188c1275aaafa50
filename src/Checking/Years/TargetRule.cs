using Luoshi.Checking.Ambition;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>Targets beside last year's targets of the same measure: lower, or higher.</summary>
internal sealed class TargetRule : IYearRule
{
    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        var before = AmbitionRule.Told(last, Part.Plan, Role.Target).ToList();
        foreach (var target in AmbitionRule.Told(report, Part.Plan, Role.Target))
            if (before.Find(old => MeasureLikeness.Of(target, old) >= MeasureLikeness.Least) is { } old && !IsRedefined(target, old)
                && AmbitionRule.Compare(target, old, new(Source.Last, old.Figure.Span)) is { } finding) yield return finding;
    }

    /// <summary>Of a measure whose definition changed neither year is lower: <see cref="DefinitionRule"/> says so.</summary>
    private static bool IsRedefined(Number target, Number old) =>
        target.Headline is { } measure && DefinitionRule.Differ(measure, BareName.Of(old.Figure.Measure), BareName.Of(target.Figure.Measure));
}

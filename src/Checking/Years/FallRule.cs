using Luoshi.Checking.Ambition;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>A cumulative figure (累计) that is less than a year ago: it can only grow, unless it is counted from another day.</summary>
internal sealed class FallRule : IYearRule
{
    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        var before = Cumulated(last).ToList();
        foreach (var number in Cumulated(report))
            if (before.Find(old => MeasureLikeness.Of(number, old) >= MeasureLikeness.Least) is { } old && number.CanBe.High < old.CanBe.Low) yield return Finding(number, old);
    }

    private static IEnumerable<Number> Cumulated(NumberedReport report)
    {
        foreach (var sentence in report.Sentences.Where(sentence => sentence.Part == Part.Review))
            for (var at = 0; at < sentence.Numbers.Count; at++)
                if (sentence.Numbers[at].IsAmount && sentence.Numbers[at].Figure.Role == Role.Result && sentence.Before(at).Contains("累计", StringComparison.Ordinal)) yield return sentence.Numbers[at];
    }

    private static Finding Finding(Number number, Number old) => new(number.Figure.Span)
    {
        Rule = "years.cumulative",
        Verdict = Verdict.Undecidable,
        Severity = Severity.Medium,
        Arithmetic = new($"{number.Figure.Measure}累计{number.Words}，上年累计{old.Words}，反而减少；要判断需知道从哪年算起", $"{number.Words} in all, {old.Words} a year ago: less; from when both are counted would have to be known"),
        Others = [new(Source.Last, old.Figure.Span)],
    };
}

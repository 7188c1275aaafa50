using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>Headline measures that had a target last year and have none this year.</summary>
internal sealed class DroppedRule : IYearRule
{
    /// <summary>Shorter names (经济, 外贸) are parts of too many others.</summary>
    private const int LeastName = 4;

    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        if (Targets(report) is not [_, ..] now) yield break;
        foreach (var (measure, target) in Targets(last))
            if (now.All(told => told.Measure != measure) && !Words(report, measure)) yield return Finding(measure, now[0].Number, target, Elsewhere(report, measure));
    }

    /// <summary>The first target of the plan whose name begins with one of the measure's (新增就业岗位5000个): it may be meant, in other words or another unit.</summary>
    private static Number? Elsewhere(NumberedReport report, HeadlineMeasure measure) => report.Sentences
        .Where(sentence => sentence.Part == Part.Plan)
        .SelectMany(sentence => sentence.Numbers)
        .FirstOrDefault(number => number.Figure.Role == Role.Target && measure.Words.Any(word => word.Length >= LeastName && BareName.Of(number.Figure.Measure).StartsWith(word, StringComparison.Ordinal)));

    private static List<(HeadlineMeasure Measure, Number Number)> Targets(NumberedReport report) =>
        [.. from sentence in report.Sentences where sentence.Part == Part.Plan
            from number in sentence.Numbers where number.Figure.Role == Role.Target && number.Figure.Year == report.Reading.Report.PlanYear
            let measure = number.Headline where measure is not null
            group number by measure into told
            select (told.Key!, told.First())];

    /// <summary>Whether the plan names the measure at all: a target in words (与经济增长同步) is a target.</summary>
    private static bool Words(NumberedReport report, HeadlineMeasure measure) =>
        report.Sentences.Any(sentence => sentence.Part == Part.Plan && sentence.ListsHeadlines && measure.Words.Any(word => sentence.Words.Contains(word, StringComparison.Ordinal)));

    private static Finding Finding(HeadlineMeasure measure, Number beside, Number target, Number? elsewhere) => new(elsewhere?.Figure.Span ?? beside.Figure.Span)
    {
        Rule = "years.dropped",
        Verdict = Verdict.Notable,
        Severity = elsewhere is null ? Severity.Medium : Severity.Low,
        Arithmetic = elsewhere is null
            ? new($"上年有{measure.Name}目标{target.Words}，今年的预期目标里没有", $"last year had a target for {measure.English} ({target.Words}), this year's plan has none")
            : new(
                $"上年有{measure.Name}目标{target.Words}，今年的预期目标里没有，另处写有{elsewhere.Figure.Measure}{elsewhere.Words}，是不是同一口径要看",
                $"last year had a target for {measure.English} ({target.Words}); this year's list has none, but elsewhere the plan tells of {elsewhere.Figure.Measure} {elsewhere.Words}: whether it is the same measure is to be looked at"),
        Others = [new(Source.Last, target.Figure.Span)],
    };
}

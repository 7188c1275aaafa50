using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Checking.Years;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Levels;

/// <summary>One headline target on each level of government: raised (加码) or lowered (减码) on the way down.</summary>
internal static class LevelsRule
{
    public static IEnumerable<Finding> Find(NumberedReport report, IReadOnlyList<NumberedReport> parents)
    {
        var above = parents.Select(Targets).ToList();
        foreach (var (measure, target) in Targets(report))
        {
            List<(int Parent, Number Target)> told = [];
            for (var at = 0; at < above.Count; at++)
                if (above[at].TryGetValue(measure, out var upper) && upper.Figure.Unit == target.Figure.Unit) told.Add((at, upper));
            told = [.. told.OrderByDescending(upper => parents[upper.Parent].Reading.Report.Level)];
            if (told.Count > 0) yield return Finding(measure, report, target, parents, told);
        }
    }

    /// <summary>Growth, and the shares and numbers that are told as such (失业率, 新增就业 are not summed over levels: only shares are compared).</summary>
    private static Dictionary<HeadlineMeasure, Number> Targets(NumberedReport report) =>
        Headlines.Of(report, Part.Plan, Role.Target, Nature.Rate).Concat(Headlines.Of(report, Part.Plan, Role.Target, Nature.Ratio))
            .DistinctBy(pair => pair.Key).ToDictionary();

    private static Finding Finding(HeadlineMeasure measure, NumberedReport report, Number target, IReadOnlyList<NumberedReport> parents, List<(int Parent, Number Target)> told)
    {
        var (chinese, english) = Compared(measure, target, told[0].Target);
        var levels = string.Join('，', told.Select(upper => $"{PlaceOf(parents[upper.Parent])}{Words(upper.Target)}"));
        return new(target.Figure.Span)
        {
            Rule = "levels.target",
            Verdict = Verdict.Notable,
            Severity = chinese == "一致" ? Severity.Low : Severity.Medium,
            Arithmetic = new($"{measure.Name}：{PlaceOf(report)}{Words(target)}，{levels}：{chinese}", $"{measure.English}: {PlaceOf(report)} {Words(target)}, {levels}: {english}"),
            Others = [.. told.Select(upper => new Mention(new(SourceKind.Parent, upper.Parent), upper.Target.Figure.Span))],
        };
    }

    private static (string Chinese, string English) Compared(HeadlineMeasure measure, Number target, Number upper)
    {
        var difference = (target.Value * target.Sign).CompareTo(upper.Value * upper.Sign) * (measure.Better < 0 && (target.Figure.Nature == Nature.Ratio || target.Sign < 0) ? -1 : 1);
        if (measure.Better == 0 && difference != 0) return difference > 0 ? ("高于上级", "above") : ("低于上级", "below");
        return difference switch { > 0 => ("加码", "raised"), < 0 => ("减码", "lowered"), _ => ("一致", "the same") };
    }

    private static string Words(Number target) => target.Figure.Bound switch
    {
        Bound.Min => $"{target.Words}以上",
        Bound.Max => $"{target.Words}以内",
        Bound.About => $"{target.Words}左右",
        _ => target.Words,
    };

    private static string PlaceOf(NumberedReport report) => report.Reading.Report.Place ?? report.Reading.Document.Name;
}

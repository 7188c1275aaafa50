using System.Globalization;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Ambition;

/// <summary>Targets of the plan beside last year's result of the same measure, as the review tells it: lower, or higher and by how much.</summary>
internal sealed class AmbitionRule : IRule
{
    private const string None = "0";

    public IEnumerable<Finding> Find(NumberedReport report)
    {
        var results = Told(report, Part.Review, Role.Result).ToList();
        foreach (var target in Told(report, Part.Plan, Role.Target))
            if (Nearest(target, results) is { } result && Compare(target, result, Mention.Here(result.Figure.Span)) is { } finding) yield return finding;
    }

    /// <summary>Figures of one year that are no works, told of the place as a whole.</summary>
    internal static IEnumerable<Number> Told(NumberedReport report, Part part, Role role) => OfTheYear(report, part, role).Where(number => !Works.Has(number.Figure));

    /// <summary>The same with works.</summary>
    internal static IEnumerable<Number> OfTheYear(NumberedReport report, Part part, Role role)
    {
        foreach (var sentence in report.Sentences.Where(sentence => sentence.Part == part))
            for (var at = 0; at < sentence.Numbers.Count; at++)
                if (sentence.Numbers[at] is var number && number.Figure.Role == role && number.Figure.Nature != Nature.Delta && IsOfTheYear(report, sentence, at))
                    yield return number;
    }

    /// <summary>The finding; null where neither is more ambitious than the other, or which is better is not known.</summary>
    internal static Finding? Compare(Number target, Number before, Mention mention)
    {
        if (Better.Way(target) is not (var way and not 0) || Overlap(target, before)) return null;
        var lower = target.Value * target.Sign * way < before.Value * before.Sign * way;
        return new(target.Figure.Span)
        {
            Rule = mention.Source.Kind == SourceKind.Last ? lower ? "years.target-lower" : "years.target-higher" : lower ? "ambition.lower" : "ambition.higher",
            Verdict = Verdict.Notable,
            Severity = lower ? Severity.Medium : Severity.Low,
            Arithmetic = Words(target, before, mention.Source.Kind == SourceKind.Last, Compared(lower, moreIsBetter: way > 0)),
            Others = [mention],
        };
    }

    private static (string Chinese, string English) Compared(bool lower, bool moreIsBetter) => (lower, moreIsBetter) switch
    {
        (true, true) => ("低于", "lower"),
        (true, false) => ("宽松于", "less strict"),
        (false, true) => ("高于", "higher"),
        (false, false) => ("严于", "stricter"),
    };

    private static Remark Words(Number target, Number before, bool oldTarget, (string Chinese, string English) compared)
    {
        var (what, english) = oldTarget ? ("上年目标", "last year's target") : ("上年实绩", "last year's result");
        var change = Change(target, before);
        return new(
            $"{target.Figure.Measure}：目标{target.Words}，{what}{before.Words}，{compared.Chinese}{what}{change.Chinese}",
            $"{target.Figure.Measure}: target {target.Words}, {english} {before.Words}: {compared.English}{change.English}");
    }

    /// <summary>By how much; nothing where that rounds to none.</summary>
    private static Remark Change(Number target, Number before)
    {
        if (target.Figure.Unit == "%") return InBrackets(Signed(target.Value * target.Sign - before.Value * before.Sign, 2), "个百分点", " points");
        return InBrackets(before.Value == 0 ? None : Signed((target.Value / before.Value - 1) * 100), "%", "%");
    }

    private static Remark InBrackets(string change, string unit, string english) =>
        change == None ? new("", "") : new($"（{change}{unit}）", $" ({change}{english})");

    /// <summary>Of percentages the second digit behind the point is told too: 3.65% against 4%.</summary>
    private static string Signed(decimal value, int digits = 1) => Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString($"+0.##;−0.##;{None}", CultureInfo.InvariantCulture);

    private static bool Overlap(Number target, Number before) => target.Value == before.Value && target.Sign == before.Sign;

    private static bool IsOfTheYear(NumberedReport report, NumberedSentence sentence, int at)
    {
        var year = sentence.Numbers[at].Figure.Role == Role.Target ? report.Reading.Report.PlanYear : report.Reading.Report.ReviewYear;
        return sentence.Numbers[at].Figure.Year == year && sentence.Words[Math.Max(0, sentence.Numbers[at].Start - 12)..sentence.Numbers[at].Start] is var before && !before.Contains("年均", StringComparison.Ordinal) && !before.Contains("累计", StringComparison.Ordinal);
    }

    private static Number? Nearest(Number target, List<Number> results)
    {
        if (results.Count == 0) return null;
        var best = results.Select(result => (Number: result, Likeness: MeasureLikeness.Of(target, result))).MaxBy(pair => pair.Likeness);
        return best.Likeness >= MeasureLikeness.Least ? best.Number : null;
    }
}

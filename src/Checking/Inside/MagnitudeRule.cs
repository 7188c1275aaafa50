using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>万 where 亿 was meant: an amount ten thousand times off its sister figures, the same measure's or the one it moved from.</summary>
internal sealed class MagnitudeRule : IRule
{
    /// <summary>Scales differ by ten thousand; amounts of two years by far less than this.</summary>
    private const decimal Slip = 2000;

    /// <summary>What lies farther apart than two scales is not the same thing.</summary>
    private const decimal Apart = 50_000;

    public IEnumerable<Finding> Find(NumberedReport report) => Moved(report).Concat(Sisters(report)).DistinctBy(finding => finding.Span);

    private static IEnumerable<Finding> Moved(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            foreach (var move in MoveFinder.Find(sentence))
                for (var at = 0; at < move.Count; at++)
                    if (move.Pair(sentence, at) is var (from, to) && Slipped(from, to)) yield return Finding(to, from, Verdict.Wrong);
    }

    private static IEnumerable<Finding> Sisters(NumberedReport report)
    {
        var amounts = report.Sentences.SelectMany(sentence => sentence.Numbers)
            .Where(number => number.IsAmount && number.Value > 0 && NamesAThing(number.Figure.Measure))
            .GroupBy(number => (number.Figure.Measure, number.Figure.Subject, number.Figure.Unit, number.Figure.Year, number.Figure.Role));
        foreach (var sisters in amounts.Select(group => group.ToList()).Where(group => group.Count > 1))
            foreach (var later in sisters.Skip(1))
                if (Slipped(sisters[0], later)) yield return Finding(later, sisters[0], Verdict.Undecidable);
    }

    private static bool Slipped(Number one, Number other) =>
        one.IsAmount && other.IsAmount && one.Value > 0 && other.Value > 0 && Math.Max(one.Value / other.Value, other.Value / one.Value) is >= Slip and <= Apart;

    /// <summary>A place is no measure: what is told of it changes from clause to clause.</summary>
    private static bool NamesAThing(string measure) => measure.Length >= 4 && measure[^1] is not ('区' or '县' or '市' or '州' or '省' or '旗');

    private static Finding Finding(Number number, Number sister, Verdict verdict) => new(number.Figure.Span)
    {
        Rule = "magnitude",
        Verdict = verdict,
        Severity = verdict == Verdict.Wrong ? Severity.High : Severity.Medium,
        Arithmetic = new($"{number.Figure.Measure}：{sister.Words}与{number.Words}相差{Times(number, sister)}倍，万、亿可能写错{(verdict == Verdict.Wrong ? "" : "；要判断需知道两处是否同一范围")}", $"{sister.Words} and {number.Words} are {Times(number, sister)} times apart: a scale may have slipped{(verdict == Verdict.Wrong ? "" : "; whether both are of one scope would have to be known")}"),
        Others = [Mention.Here(sister.Figure.Span)],
    };

    private static string Times(Number one, Number other) => Math.Round(Math.Max(one.Value / other.Value, other.Value / one.Value)).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}

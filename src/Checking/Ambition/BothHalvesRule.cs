using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Ambition;

/// <summary>The same amount of the same thing told as done in the review and promised in the plan (846套 built, then put to use): one piece of work, counted twice.</summary>
internal sealed class BothHalvesRule : IRule
{
    private const double Alike = 0.5;

    public IEnumerable<Finding> Find(NumberedReport report)
    {
        var results = Of(report, Part.Review, Role.Result).ToList();
        foreach (var target in Of(report, Part.Plan, Role.Target))
            if (results.Find(result => IsSame(target, result)) is { } result) yield return Finding(target, result);
    }

    private static IEnumerable<Number> Of(NumberedReport report, Part part, Role role) =>
        report.Sentences.Where(sentence => sentence.Part == part).SelectMany(sentence => sentence.Numbers)
            .Where(number => number.Figure.Role == role && number.IsAmount && number.Figure.Bound == Bound.Exact && Digits(number) >= 3);

    /// <summary>Numbers of one or two digits meet by chance.</summary>
    private static int Digits(Number number) => number.Words.Count(char.IsAsciiDigit);

    private static bool IsSame(Number target, Number result) =>
        target.Value == result.Value && target.Figure.Unit == result.Figure.Unit && Common(target.Figure.Measure, result.Figure.Measure) >= Alike;

    private static double Common(string one, string other) => one.Length == 0 || other.Length == 0 ? 0 : (double)one.Distinct().Intersect(other).Count() / Math.Min(one.Distinct().Count(), other.Distinct().Count());

    private static Finding Finding(Number target, Number result) => new(target.Figure.Span)
    {
        Rule = "ambition.both-halves",
        Verdict = Verdict.Notable,
        Severity = Severity.Medium,
        Arithmetic = new($"上年已写{result.Figure.Measure}{result.Words}，今年又列{target.Figure.Measure}{target.Words}，可能是同一件事", $"{result.Words} is told as done last year and {target.Words} promised this year: it may be the same work"),
        Others = [Mention.Here(result.Figure.Span)],
    };
}

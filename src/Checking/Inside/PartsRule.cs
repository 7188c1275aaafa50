using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Parts against their total: none is more than it, and where they are all there is, they add up to it.</summary>
internal sealed class PartsRule : IRule
{
    /// <summary>Parts that reach this share of the total are likely to be meant as all of it.</summary>
    private const decimal NearlyAll = 0.8m;

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.SelectMany(sentence => Parts.In(sentence).SelectMany(parts => Judge(sentence, parts)));

    private static IEnumerable<Finding> Judge(NumberedSentence sentence, Parts parts)
    {
        var total = sentence.Numbers[parts.Total];
        var told = Enumerable.Range(parts.First, parts.Count).Select(at => sentence.Numbers[at]).ToList();
        foreach (var part in told.Where(part => part.CanBe.Low > total.CanBe.High)) yield return More(part, total);
        if (told.Count < 2 || told.Exists(part => part.CanBe.Low > total.CanBe.High)) yield break;
        if ((parts.Whole ? Sum(told, total).Judge() : Doubtful(sentence, parts, told, total)) is { } finding) yield return finding;
    }

    private static Finding More(Number part, Number total) => new(part.Figure.Span)
    {
        Rule = "parts.more",
        Verdict = Verdict.Wrong,
        Severity = Severity.High,
        Arithmetic = new($"其中{part.Words}，大于总数{total.Words}", $"a part of {part.Words} is more than the total of {total.Words}"),
        Others = [Mention.Here(total.Figure.Span)],
    };

    private static Comparison Sum(List<Number> told, Number total) =>
        new("parts.sum", total, told.Aggregate(new Interval(0, 0), (sum, part) => sum + part.CanBe), told.Sum(part => part.Value))
        {
            From = told,
            Formula = string.Join('＋', told.Select(part => part.Words)),
        };

    private static Finding? Doubtful(NumberedSentence sentence, Parts parts, List<Number> told, Number total)
    {
        var sum = Sum(told, total);
        if (sum.Computed.Meets(total.CanBe) || sum.Exactly < total.Value * NearlyAll || Overlap(sentence, parts)) return null;
        return new(total.Figure.Span)
        {
            Rule = "parts.sum",
            Verdict = Verdict.Undecidable,
            Severity = Severity.Medium,
            Arithmetic = new(
                $"{sum.Formula}＝{Plain.Of(sum.Exactly, total.Figure.Unit)}，总数{total.Words}；要判断需知道所列各项是否就是全部、有无重叠",
                $"{sum.Formula} = {Plain.Of(sum.Exactly, total.Figure.Unit)}, the total is {total.Words}; whether these are all the parts, and whether they overlap, would have to be known"),
            Others = [.. sum.From.Select(part => Mention.Here(part.Figure.Span))],
        };
    }

    /// <summary>Classes by size lie within one another (亿元以上, 10亿元以上).</summary>
    private static bool Overlap(NumberedSentence sentence, Parts parts) =>
        Enumerable.Range(parts.First, parts.Count).Any(at => sentence.Before(at).Contains("以上", StringComparison.Ordinal));
}

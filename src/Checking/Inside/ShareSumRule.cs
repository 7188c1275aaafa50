using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Shares of all there is add up to the whole: the three industries (10.2:35.1:54.7, or 比重分别为).</summary>
internal sealed partial class ShareSumRule : IRule
{
    private const decimal Whole = 100;

    public IEnumerable<Finding> Find(NumberedReport report) => report.Sentences.SelectMany(sentence => Ratios(sentence).Concat(Lists(sentence)));

    private static IEnumerable<Finding> Ratios(NumberedSentence sentence)
    {
        foreach (Match match in Ratio().Matches(sentence.Words))
        {
            var parts = match.Groups["part"].Captures.Select(capture => capture.Value).ToList();
            if (parts.Count == 3 && Sum(parts) is var sum && !sum.Holds(Whole) && sum.Low > Whole / 2)
                yield return Finding(sentence.SpanOf(match.Index, match.Index + match.Length), parts, []);
        }
    }

    private static IEnumerable<Finding> Lists(NumberedSentence sentence)
    {
        for (var at = 0; at + 2 < sentence.Numbers.Count; at++)
        {
            if (!Opens(sentence.Before(at)) || sentence.Before(at + 1) is not ("、" or "和") || sentence.Before(at + 2) is not ("、" or "和")) continue;
            var shares = sentence.Numbers.Skip(at).Take(3).ToList();
            if (shares.TrueForAll(share => share.Figure is { Nature: Nature.Ratio, Unit: "%" }) && !shares.Aggregate(new Interval(0, 0), (sum, share) => sum + share.CanBe).Holds(Whole))
                yield return Finding(shares[0].Figure.Span, [.. shares.Select(share => share.Words)], [.. shares.Skip(1).Select(share => Mention.Here(share.Figure.Span))]);
        }
    }

    /// <summary>The three industries are all there is.</summary>
    private static bool Opens(ReadOnlySpan<char> words) => ThreeIndustries().IsMatch(words);

    private static Interval Sum(List<string> parts) => parts.Aggregate(new Interval(0, 0), (sum, part) => sum + Of(part));

    private static Interval Of(string part)
    {
        var point = part.IndexOf('.');
        var half = 0.5m;
        for (var digits = point < 0 ? 0 : part.Length - point - 1; digits > 0; digits--) half /= 10;
        var value = decimal.Parse(part, CultureInfo.InvariantCulture);
        return new(value - half, value + half);
    }

    private static Finding Finding(Span span, List<string> parts, IReadOnlyList<Mention> others)
    {
        var sum = parts.Sum(part => decimal.Parse(part.TrimEnd('%'), CultureInfo.InvariantCulture));
        return new(span)
        {
            Rule = "shares.sum",
            Verdict = Verdict.Wrong,
            Severity = Severity.High,
            Arithmetic = new($"{string.Join('＋', parts)}＝{Plain.Of(sum, "")}，不是100", $"{string.Join(" + ", parts)} = {Plain.Of(sum, "")}, not 100"),
            Others = others,
        };
    }

    [GeneratedRegex("(?<=产业(?:结构|比重|比例|比|构成|增加值比)?[^，。；0-9]{0,12})(?<part>[0-9]{1,2}(?:\\.[0-9]{1,2})?)(?:[:：∶](?<part>[0-9]{1,2}(?:\\.[0-9]{1,2})?)){2}(?![0-9:：∶.])")]
    private static partial Regex Ratio();

    [GeneratedRegex("(?:第一产业|一产)[^，。；]{0,8}(?:第二产业|二产)[^，。；]{0,8}(?:第三产业|三产)[^，。；]{0,8}(?:比重|占比|占)[^，。；]{0,8}分别(?:为|达到|达|占|是)?$")]
    private static partial Regex ThreeIndustries();
}

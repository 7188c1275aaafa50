using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>A，占B的p%: the share against the two amounts, where the report tells the whole as well.</summary>
internal sealed partial class ShareRule : IRule
{
    private const int Reach = 24;

    public IEnumerable<Finding> Find(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            for (var at = 1; at < sentence.Numbers.Count; at++)
                if (Judge(report, sentence, at) is { } finding) yield return finding;
    }

    private static Finding? Judge(NumberedReport report, NumberedSentence sentence, int at)
    {
        var (part, share) = (sentence.Numbers[at - 1], sentence.Numbers[at]);
        if (share.Figure is not { Nature: Nature.Ratio, Unit: "%" } || !part.IsAmount) return null;
        var words = sentence.Before(at);
        if (words.Length > Reach || WholeNamed().Match(words.ToString()) is not { Success: true } match) return null;
        if (Whole(report, match.Groups["whole"].Value, part) is not { } whole || part.CanBe.Over(whole.CanBe) is not { } quotient) return null;
        return new Comparison("share.told", share, quotient.Times(100), part.Value / whole.Value * 100)
        {
            From = [part, whole],
            Formula = $"{part.Words}÷{whole.Words}",
        }.Judge();
    }

    /// <summary>The amount of the whole, where the report tells it just once for that year; of 全省 or 全国 it tells another place's.</summary>
    private static Number? Whole(NumberedReport report, string name, Number part)
    {
        if (name[0] == '全') return null;
        var measure = HeadlineMeasures.Named(name);
        Number? found = null;
        foreach (var number in report.Sentences.SelectMany(sentence => sentence.Numbers))
        {
            if (!number.IsAmount || number.Value <= 0 || ReferenceEquals(number, part) || !SameKind(number.Figure, part.Figure) || !Names(number, name, measure)) continue;
            if (found is not null && found.Value != number.Value) return null;
            found = number;
        }

        return found;
    }

    private static bool SameKind(Figure whole, Figure part) =>
        whole.Unit == part.Unit && whole.Year == part.Year && whole.Role == part.Role && whole.Subject.Length == 0 && part.Subject.Length == 0;

    private static bool Names(Number number, string name, HeadlineMeasure? measure) =>
        measure is null ? name.Length >= 4 && number.Figure.Measure == name : number.Headline == measure;

    [GeneratedRegex("^[，、（]?占(?<whole>[^，、；的比]{2,16}?)(?:总量|总额)?(?:的|比重|的比重)?(?:达|达到|为|提高到|的)?$")]
    private static partial Regex WholeNamed();
}

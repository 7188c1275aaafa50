using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>A，比上年的B增长R%: an amount, the one it is compared with, and the growth.</summary>
internal sealed partial class ComparedAmountRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            for (var at = 2; at < sentence.Numbers.Count; at++)
                if (Judge(sentence, sentence.Numbers[at - 2], sentence.Numbers[at - 1], sentence.Numbers[at], at) is { } finding) yield return finding;
    }

    private static Finding? Judge(NumberedSentence sentence, Number amount, Number before, Number told, int at)
    {
        if (!told.IsPercentChange || amount.Figure.Unit != before.Figure.Unit || !Against().IsMatch(sentence.Before(at - 1)) || !ChangeWords.SayOnlyChange(sentence.Before(at))) return null;
        if (Recomputation.IsBarred(amount.Figure.Measure)) return NotRecomputed.Silent("base.growth", told, amount.Figure.Measure, before, amount);
        return Changes.Percent("base.growth", before, amount, told)?.Judge();
    }

    [GeneratedRegex("^[，、（]?[比较](?:上年|去年|20[0-9]{2}年)(?:同期)?的$")]
    private static partial Regex Against();
}

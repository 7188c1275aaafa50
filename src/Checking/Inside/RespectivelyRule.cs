using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>A、B分别增长1%、2%、3%: as many numbers as there are names or numbers before.</summary>
internal sealed partial class RespectivelyRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            for (var at = 0; at < sentence.Numbers.Count; at++)
                if (sentence.Before(at).Contains("分别", StringComparison.Ordinal) && Judge(sentence, at) is { } finding) yield return finding;
    }

    private static Finding? Judge(NumberedSentence sentence, int first)
    {
        var values = Values(sentence, first);
        if (values < 2 || Named(sentence, first) is not { } names || names < 2 || names == values) return null;
        return new(sentence.Numbers[first].Figure.Span)
        {
            Rule = "list.respectively",
            Verdict = Verdict.Wrong,
            Severity = Severity.High,
            Arithmetic = new($"“分别”前有{names}项，后有{values}个数", $"{names} stand before 分别, {values} numbers behind it"),
            Others = [.. Enumerable.Range(first + 1, values - 1).Select(at => Mention.Here(sentence.Numbers[at].Figure.Span))],
        };
    }

    private static int Values(NumberedSentence sentence, int first)
    {
        var count = 1;
        while (first + count < sentence.Numbers.Count && sentence.Before(first + count) is "、" or "和" or "以上、" or "左右、" or "以上和" or "左右和") count++;
        return count;
    }

    /// <summary>How many names or numbers the clause before tells; null where it cannot be told without guessing.</summary>
    private static int? Named(NumberedSentence sentence, int first)
    {
        var words = sentence.Before(first);
        var before = words[..words.IndexOf("分别", StringComparison.Ordinal)];
        if (before is "，" or "、") return NumbersBefore(sentence, first);
        var clause = before[(before.LastIndexOfAny("，；：。") + 1)..].ToString();
        return Names().IsMatch(clause) ? clause.Split('、', '和').Length : null;
    }

    /// <summary>Numbers that a list before joined: 接待游客A人次、花费B元，分别增长….</summary>
    private static int? NumbersBefore(NumberedSentence sentence, int first)
    {
        var count = 1;
        for (var at = first - 1; at > 0; at--)
        {
            var words = sentence.Before(at);
            if (words.IndexOfAny("；。：") >= 0) return count > 1 ? count : null;
            if (words.Length == 0 || words[0] != '、' || words.IndexOf('，') >= 0) return count > 1 ? count : null;
            count++;
        }

        return count > 1 ? count : null;
    }

    /// <summary>Plain names, each with at least three characters and no “和” but before the last.</summary>
    [GeneratedRegex("^[^、和与及（）“”]{3,14}(、[^、和与及（）“”]{3,14})*(和[^、和与及（）“”]{3,14})?$")]
    private static partial Regex Names();
}

using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>A list against the count that closes it: A、B、C三大产业; A、B、C等2家 names more than it counts.</summary>
internal sealed partial class ListRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.Where(sentence => sentence.Words.Contains('、')).SelectMany(sentence => Counted().EnumerateMatches(sentence.Words) is var matches ? Judged(sentence, matches) : []);

    private static List<Finding> Judged(NumberedSentence sentence, Regex.ValueMatchEnumerator matches)
    {
        List<Finding> found = [];
        foreach (var match in matches)
            if (Judge(sentence, Counted().Match(sentence.Words, match.Index)) is { } finding) found.Add(finding);
        return found;
    }

    private static Finding? Judge(NumberedSentence sentence, Match match)
    {
        if (ChineseCount.Of(match.Groups["count"].ValueSpan) is not { } count || count < 2) return null;
        var named = Members(match.Groups["list"].Value);
        var more = match.Groups["etc"].Success;
        if (named < 2 || (more ? named <= count : named == count)) return null;
        var (start, end) = (match.Groups["count"].Index, match.Groups["count"].Index + match.Groups["count"].Length);
        return new(sentence.SpanOf(start, end))
        {
            Rule = "list.count",
            Verdict = Verdict.Wrong,
            Severity = Severity.Medium,
            Arithmetic = new($"列出{named}项，文中为“{match.Groups["counted"].Value}”", $"{named} are named, the text says \"{match.Groups["counted"].Value}\""),
            Others = [Mention.Here(sentence.SpanOf(match.Groups["list"].Index, match.Groups["list"].Index + match.Groups["list"].Length))],
        };
    }

    private static int Members(string list) => list.Split('、').Length;

    [GeneratedRegex("(?<=[，；：。]|^)(?<list>[^，；：。、（）“”《》0-9和与及以或等一两二三四五六七八九十]{2,12}(?:、[^，；：。、（）“”《》0-9和与及以或等一两二三四五六七八九十]{2,12})+)(?<etc>等)?(?<counted>(?<count>[三四五六七八九十]{1,2})(?:大|个|家|类|所|县|市|区|镇|乡))")]
    private static partial Regex Counted();
}

using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>A list against the count that closes it: A、B、C三大产业; A、B、C等两家 names more than it counts.</summary>
internal sealed partial class ListRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.Where(sentence => sentence.Words.Contains('、'))
            .SelectMany(sentence => Counted().Matches(sentence.Words).Select(match => Judge(sentence, match)).OfType<Finding>());

    private static Finding? Judge(NumberedSentence sentence, Match match)
    {
        if (ChineseCount.Of(match.Groups["count"].ValueSpan) is not { } count || count < 2) return null;
        var named = match.Groups["list"].Value.Split('、', '和').Length;
        return named < 2 || named == count || named < count - 1 || (match.Groups["etc"].Success && named < count) ? null : Finding(sentence, match, named, named > count);
    }

    /// <summary>More names than are counted contradict the count; one name less may have been dropped, or they only say where the counted things are.</summary>
    private static Finding Finding(NumberedSentence sentence, Match match, int named, bool certain) => new(SpanOf(sentence, match.Groups["count"]))
    {
        Rule = "list.count",
        Verdict = certain ? Verdict.Wrong : Verdict.Undecidable,
        Severity = Severity.Medium,
        Arithmetic = new(
            $"列出{named}项，文中为“{match.Groups["counted"].Value}”{(certain ? "" : "；要判断需知道所列是不是全部、还是只说明范围")}",
            $"{named} are named, the text says \"{match.Groups["counted"].Value}\"{(certain ? "" : "; whether the names are all of them or only say where would have to be known")}"),
        Others = [Mention.Here(SpanOf(sentence, match.Groups["list"]))],
    };

    private static Span SpanOf(NumberedSentence sentence, Group group) => sentence.SpanOf(group.Index, group.Index + group.Length);

    [GeneratedRegex("(?<=[，；：。]|^)(?<list>[^，；：。、（）“”《》0-9和与及以或等各均一两二三四五六七八九十]{2,12}(?:、[^，；：。、（）“”《》0-9和与及以或等各均一两二三四五六七八九十]{2,12})+(?:和[^，；：。、（）“”《》0-9和与及以或等各均一两二三四五六七八九十]{2,12})?)(?<etc>等)?(?<counted>(?<count>[三四五六七八九十]{1,2}|[0-9]{1,2})(?:大|个|家|类|所|县|市|区|镇|乡))")]
    private static partial Regex Counted();
}

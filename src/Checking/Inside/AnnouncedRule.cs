using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>重点抓好以下八个方面工作: as many numbered points follow as were announced.</summary>
internal sealed partial class AnnouncedRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        for (var at = 0; at < report.Sentences.Count; at++)
            if (Announced(report.Sentences[at]) is { } announced && Judge(report, at, announced) is { } finding) yield return finding;
    }

    private static Match? Announced(NumberedSentence sentence)
    {
        var matches = Announcement().Matches(sentence.Words);
        return matches.Count == 1 && sentence.Words.Length - matches[0].Index < 24 && SaysThatTheyFollow(sentence.Words) ? matches[0] : null;
    }

    /// <summary>What is announced with a colon, or as the following, is listed in full; 实施十大行动 alone promises no list.</summary>
    private static bool SaysThatTheyFollow(string words) => words.EndsWith('：') || words.Contains("以下", StringComparison.Ordinal) || words.Contains("如下", StringComparison.Ordinal);

    private static Finding? Judge(NumberedReport report, int at, Match announced)
    {
        if (ChineseCount.Of(announced.Groups["count"].ValueSpan) is not { } count || count < 2) return null;
        var points = Enumeration.After(report.Sentences, at);
        if (points.Count < 2 || points.Count == count) return null;
        var group = announced.Groups["counted"];
        return new(report.Sentences[at].SpanOf(group.Index, group.Index + group.Length))
        {
            Rule = "list.announced",
            Verdict = Verdict.Wrong,
            Severity = Severity.Medium,
            Arithmetic = new($"文中说“{group.Value}”，其后列出{points.Count}项", $"\"{group.Value}\" are announced, {points.Count} follow"),
            Others = [.. points.Select(Mention.Here)],
        };
    }

    [GeneratedRegex("(抓好|做好|办好|抓住|突出|聚焦|以下|实施|推进|完成|坚持|围绕|如下)[^，。；：]{0,8}?(?<counted>(?<count>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(个方面|方面|项重点|件实事|件民生实事|项工作|项任务|项重点任务|个重点|大任务|大行动|项行动|大工程|项工程))")]
    private static partial Regex Announcement();
}

using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>第32届 in the review, 第34届 in the plan: an event of every year gains one a year.</summary>
internal sealed partial class OrdinalRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.Where(sentence => sentence.Words.Contains('届')).SelectMany(Holdings).GroupBy(holding => holding.Name).SelectMany(Judge);

    private static IEnumerable<Holding> Holdings(NumberedSentence sentence)
    {
        foreach (Match match in Ordinal().Matches(sentence.Words))
            if (ChineseCount.Of(match.Groups["number"].ValueSpan) is { } number && !IsSought(sentence.Words, match.Index, sentence.Part))
                yield return new(match.Groups["name"].Value, number, match.Groups["ordinal"].Value, sentence.SpanOf(match.Index, match.Index + match.Length), sentence.Part);
    }

    /// <summary>What is sought, prepared for or looked back on is not the next one of this place; what it was host of is.</summary>
    private static bool IsSought(string words, int at, Part part)
    {
        var before = words[Math.Max(0, at - 10)..at];
        return Array.Exists(["申办", "争办", "争取", "备战", "总结", "历届"], word => before.Contains(word, StringComparison.Ordinal)) || (part == Part.Plan && before.Contains("承办", StringComparison.Ordinal));
    }

    private static IEnumerable<Finding> Judge(IGrouping<string, Holding> holdings)
    {
        var held = holdings.Where(holding => holding.Part == Part.Review).MaxBy(holding => holding.Number);
        if (held is null) yield break;
        foreach (var planned in holdings.Where(holding => holding.Part == Part.Plan))
            if (planned.Number - held.Number > 1) yield return Finding(held, planned);
    }

    private static Finding Finding(Holding held, Holding planned) => new(planned.Span)
    {
        Rule = "ordinal.order",
        Verdict = Verdict.Wrong,
        Severity = Severity.Medium,
        Arithmetic = new($"回顾中为{held.Ordinal}{held.Name}，计划中为{planned.Ordinal}", $"the review tells of number {held.Number}, the plan of number {planned.Number}"),
        Others = [Mention.Here(held.Span)],
    };

    private sealed record Holding(string Name, int Number, string Ordinal, Span Span, Part Part);

    [GeneratedRegex("(?<ordinal>第(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,2})届)(?<name>[^第，。；、“”（）]{1,18}?(节|会|赛|展|周|论坛|季)(?![\\u4e00-\\u9fff-[和与及]]{0,4}(节|会|赛|展)))")]
    private static partial Regex Ordinal();
}

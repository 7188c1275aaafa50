using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Levels;

/// <summary>Sentences of a report above that name this place: what was promised there for it.</summary>
internal static class NamedRule
{
    public static IEnumerable<Finding> Find(NumberedReport report, IReadOnlyList<NumberedReport> parents)
    {
        if (ShortName(report.Reading.Report.Place) is not { } place || Where(report, place) is not { } here) yield break;
        for (var at = 0; at < parents.Count; at++)
            foreach (var sentence in parents[at].Sentences.Where(sentence => sentence.Part == Part.Plan))
                if (sentence.Words.IndexOf(place, StringComparison.Ordinal) is >= 0 and var start) yield return Finding(here, place, at, sentence, start);
    }

    /// <summary>昭苏 for 昭苏县: reports leave the kind of place out; names of one character keep it, and so do 区, 旗 and autonomous places, whose short names are words of other things.</summary>
    private static string? ShortName(string? place) => place is { Length: >= 3 } && place[^1] is '县' or '市' && !place!.Contains("自治", StringComparison.Ordinal) ? place[..^1] : place;

    private static Span? Where(NumberedReport report, string place)
    {
        var at = report.Reading.Document.Text.IndexOf(place, StringComparison.Ordinal);
        return at < 0 ? null : new Span(at, at + place.Length);
    }

    private static Finding Finding(Span here, string place, int parent, NumberedSentence sentence, int start)
    {
        var from = sentence.Words.LastIndexOfAny(['，', '；', '：'], start) + 1;
        var end = sentence.Words.IndexOfAny(['，', '；', '。'], start);
        var clause = sentence.Words[from..(end < 0 ? sentence.Words.Length : end)];
        return new(here)
        {
            Rule = "levels.named",
            Verdict = Verdict.Notable,
            Severity = Severity.Medium,
            Arithmetic = new($"上级报告点到{place}：{clause}", $"the report above names {place}: {clause}"),
            Others = [new(new(SourceKind.Parent, parent), sentence.SpanOf(from, from + clause.Length))],
        };
    }
}

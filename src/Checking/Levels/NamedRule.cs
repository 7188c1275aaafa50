using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Levels;

/// <summary>Sentences of a report above that name this place: what was promised there for it.</summary>
internal static class NamedRule
{
    public static IEnumerable<Finding> Find(NumberedReport report, IReadOnlyList<NumberedReport> parents)
    {
        if (report.Reading.Report.Place is not { } full) yield break;
        var place = ShortPlace.Of(full);
        if (Where(report, place) is not { } here) yield break;
        for (var at = 0; at < parents.Count; at++)
            foreach (var sentence in parents[at].Sentences.Where(sentence => sentence.Part == Part.Plan))
                if (PlaceBorder.Find(sentence.Words, place) is >= 0 and var start && Clause(sentence, start) is var clause && IsWork(parents[at], sentence, clause))
                    yield return Finding(here, place, parents[at], at, sentence, clause);
    }

    private static (int From, int To) Clause(NumberedSentence sentence, int start)
    {
        var end = sentence.Words.IndexOfAny(['，', '；', '。'], start);
        return (sentence.Words.LastIndexOfAny(['，', '；', '：'], start) + 1, end < 0 ? sentence.Words.Length : end);
    }

    /// <summary>A plan tells of results too, before it comes to what is to be done; those are no promise to this place.</summary>
    private static bool IsWork(NumberedReport parent, NumberedSentence sentence, (int From, int To) clause)
    {
        var span = sentence.SpanOf(clause.From, clause.To);
        return parent.Reading.Items.Any(item => item.Span.Overlaps(span));
    }

    private static Span? Where(NumberedReport report, string place)
    {
        var at = report.Reading.Document.Text.IndexOf(place, StringComparison.Ordinal);
        return at < 0 ? null : new Span(at, at + place.Length);
    }

    private static Finding Finding(Span here, string place, NumberedReport parent, int number, NumberedSentence sentence, (int From, int To) clause)
    {
        var (words, span) = (sentence.Words[clause.From..clause.To], sentence.SpanOf(clause.From, clause.To));
        var (who, where) = (parent.Reading.Report.Place ?? parent.Reading.Document.Name, span.Start);
        return new(here)
        {
            Rule = "levels.named",
            Verdict = Verdict.Notable,
            Severity = Severity.Medium,
            Arithmetic = new($"{who}报告（第{where}字处）点到{place}：{words}", $"the report of {who} names {place} (at character {where}): {words}"),
            Others = [new(new(SourceKind.Parent, number), span)],
        };
    }
}

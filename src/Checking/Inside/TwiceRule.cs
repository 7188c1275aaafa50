using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>One fact told twice with two numbers, or with a scale that slipped.</summary>
internal sealed class TwiceRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        Dictionary<Fact, List<Telling>> told = [];
        foreach (var sentence in report.Sentences)
        {
            if (sentence.Numbers.Count == 0) continue;
            var (isList, moves) = (sentence.ListsHeadlines, MoveFinder.Find(sentence).ToList());
            for (var at = 0; at < sentence.Numbers.Count; at++)
                if (Fact.Of(sentence.Numbers[at]) is { } fact && !Scope.Narrows(sentence, at, moves)) Add(told, fact, new(sentence.Numbers[at], sentence, isList));
        }

        return told.Where(pair => pair.Value.Count > 1).SelectMany(pair => Judge(pair.Key, pair.Value));
    }

    private static void Add(Dictionary<Fact, List<Telling>> told, Fact fact, Telling telling)
    {
        if (!told.TryGetValue(fact, out var tellings)) told[fact] = tellings = [];
        tellings.Add(telling);
    }

    private static IEnumerable<Finding> Judge(Fact fact, List<Telling> tellings)
    {
        var first = tellings[0];
        foreach (var later in tellings.Where(telling => telling.Sentence != first.Sentence))
            if (!later.Number.CanBe.Meets(first.Number.CanBe) && (fact.IsHeadline || Slips.Explain(first.Number, later.Number))) yield return Finding(fact, first, later);
    }

    private static Finding Finding(Fact fact, Telling first, Telling later)
    {
        var certain = fact.IsHeadline && fact.Subject.Length == 0 && first.AmongHeadlines && later.AmongHeadlines;
        var (earlier, now, name) = (first.Number.Words, later.Number.Words, later.Number.Figure.Measure);
        return new(later.Number.Figure.Span)
        {
            Rule = "told.twice",
            Verdict = certain ? Verdict.Wrong : Verdict.Undecidable,
            Severity = certain ? Severity.High : Severity.Medium,
            Arithmetic = certain
                ? new($"{name}前面写{earlier}，这里写{now}", $"{name}: {earlier} before, {now} here")
                : new($"{name}前面写{earlier}，这里写{now}；要判断需知道两处是否同一时段、同一范围", $"{name}: {earlier} before, {now} here; whether both are of one period and scope would have to be known"),
            Others = [Mention.Here(first.Number.Figure.Span)],
        };
    }

    /// <param name="Number">As told.</param>
    /// <param name="Sentence">Where; two numbers of one sentence are not meant to be the same.</param>
    /// <param name="AmongHeadlines">Told among the main figures of the place as a whole.</param>
    private sealed record Telling(Number Number, NumberedSentence Sentence, bool AmongHeadlines);
}

using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>Finds the sentences in which a report sets its main expected targets (主要预期目标): many measures with numbers, close together.</summary>
internal static class TargetList
{
    private const int Least = 2;

    /// <summary>Numbers of one list stand no farther apart than this; between them may stand targets in words.</summary>
    private const int Farthest = 90;

    private const int CueReach = 60;

    /// <summary>A sentence that goes on with the list is short.</summary>
    private const int LongestSequel = 80;

    /// <summary>Shorter names of measures (经济, 外贸) stand in all kinds of sentences.</summary>
    private const int ShortestName = 4;

    private static readonly string[] Names = [.. HeadlineMeasures.All.SelectMany(measure => measure.Words).Where(word => word.Length >= ShortestName)];

    /// <summary>The list with what opens and closes it; null where there is none.</summary>
    public static Span? Find(Reading reading, IReadOnlyList<NamedFigure> targets)
    {
        var text = reading.Document.Text;
        return Runs(targets)
            .Where(run => run.Select(one => one.Measure).Distinct().Count() >= Least || HasCue(text, run[0].Figure.Span.Start))
            .OrderByDescending(run => HasCue(text, run[0].Figure.Span.Start))
            .ThenByDescending(run => run.Select(one => one.Measure).Distinct().Count())
            .Select(run => (Span?)Whole(text, new Span(run[0].Figure.Span.Start, run[^1].Figure.Span.End)))
            .FirstOrDefault();
    }

    private static List<List<NamedFigure>> Runs(IReadOnlyList<NamedFigure> targets)
    {
        var runs = new List<List<NamedFigure>>();
        foreach (var one in targets.OrderBy(one => one.Figure.Span.Start))
            if (runs.Count > 0 && one.Figure.Span.Start - runs[^1][^1].Figure.Span.End <= Farthest) runs[^1].Add(one);
            else runs.Add([one]);
        return runs;
    }

    private static bool HasCue(string text, int start)
    {
        var from = Math.Max(0, start - CueReach);
        return text.AsSpan(from, start - from).Contains("目标", StringComparison.Ordinal);
    }

    private static Span Whole(string text, Span run)
    {
        var start = run.Start;
        while (start > 0 && text[start - 1] is not ('。' or '：' or '\n')) start--;
        var end = SentenceEnd(text, run.End);
        while (Sequel(text, end) is { } further) end = further;
        return new(start, end);
    }

    private static int SentenceEnd(string text, int from)
    {
        var end = from;
        while (end < text.Length && text[end] != '。' && !(text[end] == '\n' && text[end - 1] is '；' or '！')) end++;
        return end;
    }

    /// <summary>The end of the next sentence of the paragraph where that names measures too: …增长8%。外贸进出口促稳提质。</summary>
    private static int? Sequel(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != '。' || text[end + 1] == '\n') return null;
        var next = SentenceEnd(text, end + 1);
        var sentence = text[(end + 1)..next];
        return sentence.Length <= LongestSequel && !sentence.Contains('\n') && Names.Any(name => sentence.Contains(name, StringComparison.Ordinal)) ? next : null;
    }
}

using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Checking.Reconciling;

/// <summary>Follows what was promised over several years: a promise that the next plan makes again is the same one, a year older, and so is a target for the same headline measure.</summary>
public static class Lives
{
    /// <summary>So much of either in the other makes two years' promises one.</summary>
    private const float SameThing = 0.55f;

    /// <param name="readings">Reports of one place in the order of their years; two or more.</param>
    /// <returns>Those that lived two years or more first, then the others, each in the order in which they were first promised.</returns>
    public static IReadOnlyList<Life> Of(IReadOnlyList<Reading> readings)
    {
        List<List<LifeYear>> lives = [];
        Dictionary<Promise, List<LifeYear>> latest = [];
        for (var at = 0; at + 1 < readings.Count; at++)
        {
            var reconciliation = Reconciler.Reconcile(readings[at], readings[at + 1]);
            latest = GoOn(lives, latest, reconciliation, readings[at].Report.PlanYear ?? at);
        }
        return [.. lives.Select(years => new Life(years, FateOf(years, readings[^1]))).OrderBy(life => life.Years.Count == 1)];
    }

    private static Dictionary<Promise, List<LifeYear>> GoOn(List<List<LifeYear>> lives, Dictionary<Promise, List<LifeYear>> before, Reconciliation now, int year)
    {
        var words = new WordingReader(now.Plan);
        var older = before.Select(entry => (Life: entry.Value, Pairs: words.PairsOf(LettersOf(entry.Value[^1].From.Plan, entry.Key.Span)), Indicator: IndicatorOf(entry.Value[^1].From.Plan, entry.Key))).ToList();
        Dictionary<Promise, List<LifeYear>> latest = [];
        foreach (var promise in now.Promises)
        {
            var (pairs, indicator) = (words.PairsOf(LettersOf(now.Plan, promise.Span)), IndicatorOf(now.Plan, promise));
            var best = older.Select(old => (old.Life, Same: old.Indicator is { } then && indicator is not null ? then == indicator ? 1 : 0 : Same(old.Pairs, pairs))).OrderByDescending(old => old.Same).FirstOrDefault();
            var life = best.Life is not null && best.Same >= SameThing && best.Life[^1].Year < year ? best.Life : null;
            if (life is null) lives.Add(life = []);
            life.Add(new LifeYear(year, promise, now));
            latest[promise] = life;
        }
        return latest;
    }

    /// <summary>The headline measure that a promise sets a target for, where it is one: that is one thing over the years however it is worded, and never another measure's (城镇居民收入, 农村居民收入).</summary>
    private static string? IndicatorOf(Reading plan, Promise promise)
    {
        var measures = plan.Figures.Take(ClauseCutter.FiguresIn(plan.Figures, promise.Span.Start, promise.Span.End)).Where(figure => figure.Role == Role.Target).Select(figure => HeadlineMeasures.Named(figure.Measure)?.Id).Distinct().ToList();
        return measures is [{ } one] ? one : null;
    }

    private static float Same(PairSet one, PairSet other)
    {
        var shared = one.In(other, PairSet.Empty);
        return Math.Min(shared / MathF.Max(8, one.Weight), shared / MathF.Max(8, other.Weight));
    }

    private static Fate FateOf(List<LifeYear> years, Reading last)
    {
        var end = years[^1];
        return end.Promise.Verdict switch
        {
            PromiseVerdict.Met or PromiseVerdict.Exceeded => Fate.Finished,
            PromiseVerdict.Partly => Fate.Begun,
            PromiseVerdict.Missed => Fate.Missed,
            PromiseVerdict.Restated => Fate.Restated,
            _ => end.Promise.Repeated && ReferenceEquals(end.From.Review, last) ? Fate.Open : Fate.Vanished,
        };
    }

    private static string LettersOf(Reading reading, Span span) =>
        Letters.Of(reading.Document.Text, span, reading.Figures, ClauseCutter.FiguresIn(reading.Figures, span.Start, span.End).Start.Value);
}

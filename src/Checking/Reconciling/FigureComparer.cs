using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Checking.Reconciling;

/// <summary>Lays the targets of a promise against the figures of a passage that give the same measure in the same unit.</summary>
internal static class FigureComparer
{
    /// <summary>From here on a result is beyond its target, not just at it.</summary>
    private const decimal Beyond = 1.05m;

    /// <summary>A multiple of a year's target that only a sum over several years explains.</summary>
    private const decimal ManyYears = 1.5m;

    /// <summary>Multiples of a target that hardly the same thing can have reached in a year: by name the same measure, or one much like it.</summary>
    private const decimal OtherThing = 4.5m, OtherLikeThing = 2.5m;

    /// <summary>What two measures must share where the unit tells little (元, %), and where it tells much (座, 公里).</summary>
    private const double LooseUnit = 0.5, TellingUnit = 0.3;

    /// <summary>The same where the result stands in a clause beside the one that answers.</summary>
    private const double FarUnit = 0.5;

    private static readonly PromiseVerdict[] _worstFirst =
        [PromiseVerdict.Missed, PromiseVerdict.Partly, PromiseVerdict.Restated, PromiseVerdict.Met, PromiseVerdict.Exceeded];

    /// <summary>What the figures say together, and each comparison with what it says, the one that decides first.</summary>
    public sealed record Compared(PromiseVerdict Verdict, IReadOnlyList<(PromiseVerdict Verdict, FigureComparison Figures)> Made);

    /// <summary>All comparisons that can be made; the worst decides, but one measure whose growth was reached and whose amount was not is reached in part. Null where none can be made.</summary>
    /// <param name="targets">Of the promise.</param>
    /// <param name="results">Of the passage.</param>
    /// <param name="beside">Of the passage and the clauses beside it, for targets that the passage itself does not answer.</param>
    /// <param name="ofTerm">Whether they are told over several years.</param>
    public static Compared? Compare(IReadOnlyList<Figure> targets, IReadOnlyList<Figure> results, IReadOnlyList<Figure> beside, bool ofTerm)
    {
        var made = targets.Select(target => new Measured(target)).Select(target => (Target: target, Result: Counterpart(target, results, isBeside: false) ?? Counterpart(target, beside, isBeside: true))).Where(pair => pair.Result is not null)
            .Select(pair => Compare(pair.Target, pair.Result!, ofTerm)).OrderBy(one => Array.IndexOf(_worstFirst, one.Verdict)).ToList();
        if (made.Count == 0) return null;
        return new(made[0].Verdict == PromiseVerdict.Missed && made.Exists(one => IsReached(one.Verdict) && IsOtherSideOf(made[0].Figures.Target, one.Figures.Target)) ? PromiseVerdict.Partly : made[0].Verdict, made);
    }

    private static bool IsReached(PromiseVerdict verdict) => verdict is PromiseVerdict.Met or PromiseVerdict.Exceeded;

    /// <summary>Whether two targets are growth and amount of one measure.</summary>
    private static bool IsOtherSideOf(Figure one, Figure other) => one.Nature != other.Nature && new Measured(one).Alike(new(other)) >= 1;

    private static Measured? Counterpart(Measured wanted, IReadOnlyList<Figure> results, bool isBeside)
    {
        var target = wanted.Figure;
        var least = isBeside ? FarUnit : target.Unit is "%" or "元" or "人" or "户" or "家" or "个百分点" ? LooseUnit : TellingUnit;
        return results
            .Where(result => result.Unit == target.Unit && result.Nature == target.Nature && result.Role is not (Role.Base or Role.Target))
            .Select(result => new Measured(result)).Select(result => (Result: result, Alike: wanted.Alike(result)))
            .Where(pair => pair.Alike >= least && !wanted.IsOfOtherSubject(pair.Result))
            .OrderByDescending(pair => pair.Alike).ThenBy(pair => pair.Result.Figure.Span.Start)
            .Select(pair => pair.Result).FirstOrDefault();
    }

    private static (PromiseVerdict Verdict, FigureComparison Figures) Compare(Measured wantedMeasure, Measured gotMeasure, bool ofTerm)
    {
        var (target, result) = (wantedMeasure.Figure, gotMeasure.Figure);
        var (wanted, got) = (Signed(target), Signed(result));
        var falls = target.Nature is Nature.Rate or Nature.Delta && target.Direction == Direction.Down;
        if (falls) (wanted, got) = (-wanted, -got);
        var better = HeadlineMeasures.Named(target.Measure)?.Better;
        var atMost = !falls && (target.Bound == Bound.Max || (target.Bound != Bound.Min && better <= 0));
        decimal? ratio = wanted > 0 && got > 0 ? (atMost ? wanted / got : got / wanted) : null;
        var figures = new FigureComparison(target, result, ratio is null ? null : decimal.Round(got / wanted, 4));
        if (ofTerm && !atMost && ratio > ManyYears) return (PromiseVerdict.Restated, figures);
        var most = wantedMeasure.Alike(gotMeasure) >= 1 ? OtherThing : OtherLikeThing;
        if (ratio > most && !atMost && target.Nature != Nature.Rate) return (PromiseVerdict.Restated, figures);
        if (ratio is null) return ((atMost ? got <= wanted : got >= wanted) ? PromiseVerdict.Met : IsOfLaterYear(figures) ? PromiseVerdict.Partly : PromiseVerdict.Missed, figures);
        // Prices that hardly rise are no feat.
        return (ratio >= Beyond && better != 0 ? PromiseVerdict.Exceeded : ratio >= 1 ? PromiseVerdict.Met : Short(figures), figures);
    }

    /// <summary>Whether the target was set for a year after that of which the result is told: who is short of it has still time.</summary>
    public static bool IsOfLaterYear(FigureComparison figures) => figures.Target.Year > figures.Result.Year;

    /// <summary>Short of the figure: works can be partly done, and so can what is due later; statistics are missed.</summary>
    private static PromiseVerdict Short(FigureComparison figures) =>
        IsOfLaterYear(figures) || IsCountedWork(figures.Target) ? PromiseVerdict.Partly : PromiseVerdict.Missed;

    private static bool IsCountedWork(Figure target) =>
        target.Nature == Nature.Level && IsCounted(target.Unit) && HeadlineMeasures.Named(target.Measure) is null;

    private static bool IsCounted(string unit) =>
        unit is "个" or "条" or "座" or "处" or "所" or "项" or "公里" or "平方米" or "亩" or "栋" or "户" or "套";

    private static decimal Signed(Figure figure) => figure.Direction == Direction.Down ? -figure.Value : figure.Value;
}

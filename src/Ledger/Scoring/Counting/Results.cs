using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring.Counting;

/// <summary>
/// What tasks came to, by what was verified last: values against targets, a word where there is no number. What a unit only says counts for nothing.
/// </summary>
internal sealed class Results(ILedgerState state, ScoreRuleSet rules)
{
    private const decimal Whole = 100;

    public TaskResult Of(PlanTask task)
    {
        var weight = WeightOf(task.Content.Kind);
        if (state.Progress(task.PlanYear, task.Number).LastOrDefault(report => report.Verified is not null) is not { } report)
            return new(task.Number, weight, null, []) { Why = LeftUnscored.NotVerified };
        var (percent, why, unknown) = PercentOf(task.Content, report.Verified!);
        return new(task.Number, weight, percent is { } known ? decimal.Round(known, 4) : null, [report.Version]) { Why = why, Unknown = unknown };
    }

    private (decimal? Percent, LeftUnscored? Why, int Unknown) PercentOf(TaskContent content, Verdict verdict)
    {
        if (NeverScored.IsWhole(content, rules)) return (null, LeftUnscored.NeverScored, 0);
        var measures = content.Measures.Select((measure, at) => (Measure: measure, Number: at + 1)).Where(measured => !NeverScored.Is(measured.Measure, rules)).ToList();
        var known = (from measured in measures
                     from value in verdict.Values
                     where value.Measure == measured.Number
                     select Reached(measured.Measure, value.Value)).ToList();
        if (known.Count > 0) return (known.Average(), null, measures.Count - known.Count);
        return WorthOf(verdict.Word) is { } worth ? (Math.Min(worth, rules.MostPercent), null, measures.Count) : (null, LeftUnscored.NoWorth, measures.Count);
    }

    /// <summary>
    /// What fills up, in proportion to its target, within 0 and what the rules pay for. A growth rate, a title, a ceiling, or a target that is no amount is reached
    /// or not: none of it is pro-rated.
    /// </summary>
    private decimal Reached(Measure measure, decimal value)
    {
        if (Reaches(measure, value)) return Math.Clamp(IsPaidBeyond(measure) ? value * Whole / measure.Value : Whole, 0, rules.MostPercent);
        return IsPaidBeyond(measure) ? Math.Clamp(value * Whole / measure.Value, 0, Whole) : 0;
    }

    private static bool IsPaidBeyond(Measure measure) => measure.Bound != Bound.Max && measure.Value > 0 && measure.Pace is Pace.Cumulated or Pace.Stock;

    private static bool Reaches(Measure measure, decimal value) => (measure.Bound, measure.Strict) switch
    {
        (Bound.Max, true) => value < measure.Value,
        (Bound.Max, false) => value <= measure.Value,
        (_, true) => value > measure.Value,
        _ => value >= measure.Value,
    };

    private decimal WeightOf(TaskKind kind) => kind switch
    {
        TaskKind.Headline => rules.Weights.Headline,
        TaskKind.Quantified => rules.Weights.Quantified,
        TaskKind.Project => rules.Weights.Project,
        _ => rules.Weights.Qualitative,
    };

    private decimal? WorthOf(ProgressWord word) => word switch
    {
        ProgressWord.NotStarted => rules.Words.NotStarted,
        ProgressWord.Slow => rules.Words.Slow,
        ProgressWord.UnderWay => rules.Words.UnderWay,
        ProgressWord.NearlyDone => rules.Words.NearlyDone,
        ProgressWord.Done => rules.Words.Done,
        ProgressWord.MoreThanDone => rules.Words.MoreThanDone,
        ProgressWord.IntoNextYear => rules.Words.IntoNextYear,
        _ => rules.Words.Stopped,
    };
}

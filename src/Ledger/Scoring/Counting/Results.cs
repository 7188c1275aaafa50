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
        var (percent, why) = PercentOf(task.Content, report.Verified!);
        return new(task.Number, weight, percent is { } known ? decimal.Round(known, 4) : null, [report.Version]) { Why = why };
    }

    private (decimal? Percent, LeftUnscored? Why) PercentOf(TaskContent content, Verdict verdict)
    {
        var measures = content.Measures.Select((measure, at) => (Measure: measure, Number: at + 1)).Where(measured => !NeverScored.Is(measured.Measure, rules)).ToList();
        if (measures.Count == 0 && content.Measures.Count > 0) return (null, LeftUnscored.NeverScored);
        var known = from measured in measures
                    from value in verdict.Values
                    where value.Measure == measured.Number
                    select Reached(measured.Measure, value.Value);
        if (known.ToList() is { Count: > 0 } percents) return (percents.Average(), null);
        return WorthOf(verdict.Word) is { } worth ? (Math.Min(worth, rules.MostPercent), null) : (null, LeftUnscored.NoWorth);
    }

    /// <summary>In proportion to the target, within 0 and what the rules pay for; where the target is no amount to fill up, all or nothing.</summary>
    private decimal Reached(Measure measure, decimal value)
    {
        if (measure.Bound == Bound.Max) return value <= measure.Value ? Whole : value > 0 && measure.Value > 0 ? measure.Value * Whole / value : 0;
        if (measure.Value <= 0) return value >= measure.Value ? Whole : 0;
        return Math.Clamp(value * Whole / measure.Value, 0, rules.MostPercent);
    }

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

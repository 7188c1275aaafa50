using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;
using Luoshi.Vocabulary.Indicators;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>Puts tasks to the rules for one month: each measure by itself; the worst lamp is the task's.</summary>
internal sealed class TaskJudge(ILedgerState state, AdoptedRules adopted, Period period, Occasion occasion)
{
    private const int LastMonth = 12;

    public Judgement Judge(PlanTask task, IReadOnlyList<ProgressReport> reports, bool excused)
    {
        var known = new KnownReports(reports, period);
        var judgement = new Judgement(occasion.Today, occasion.By.Name, adopted.Reference, task.Content.Lead, task.Content.Kind) { Ground = known.Ground };
        if (task.Standing == TaskStanding.Withdrawn && task.Revisions is [.., var last] && last.On <= period.LastDay) return judgement with { LeftOut = Omission.Withdrawn };
        var inputs = new TaskInputs(task, known, period, excused);
        var measures = MeasureAtHand.Of(state, task, known, period);
        if (measures.Count == 0) return judgement with { Verdict = Verdict(inputs.Of(hasFigure: false)) };
        var judged = measures.Where(measure => measure.HasFigure(period)).Select(measure => Judge(task, measure, inputs)).ToList();
        if (judged.Count == 0) return judgement with { LeftOut = measures.All(measure => measure.Rhythm == Rhythm.Yearly) ? Omission.YearlyOnly : Omission.NotReleased };
        var worst = Severity.WorstOf(adopted.Rules, judged);
        return judgement with { Verdict = worst.Verdict, Worst = worst.Measure.Number, Measures = [.. judged.Select(one => one.Measure)] };
    }

    private (JudgedMeasure Measure, LampVerdict Verdict) Judge(PlanTask task, MeasureAtHand hand, TaskInputs ofTask)
    {
        var measure = hand.Measure;
        var month = period.Year > task.PlanYear ? LastMonth : period.Month;
        var (ofMeasure, inputs) = (new MeasureInputs(measure, hand.Firmest?.Value, task.CurveOf(measure), month), ofTask.Of(hasFigure: measure.Pace != Pace.Milestone));
        ofMeasure.PutInto(inputs);
        var verdict = Verdict(inputs);
        return (new(hand.Number, measure.Name, measure.Value, measure.Unit, measure.Pace)
        {
            Value = hand.Firmest?.Value,
            Ground = hand.Firmest?.Ground,
            Indicator = hand.Firmest?.Ground == MeasureGround.Proven ? hand.Indicator : "",
            Planned = ofMeasure.Planned,
            Attained = ofMeasure.Attained,
            Outcome = verdict.Outcome,
            Lamp = verdict.Lamp?.Name ?? "",
            Rule = verdict.Rule,
        }, verdict);
    }

    private LampVerdict Verdict(Dictionary<LampInput, InputValue> inputs)
    {
        foreach (var input in (LampInput[])[LampInput.Gap, LampInput.Attainment, LampInput.GrowthMargin]) inputs.TryAdd(input, InputValue.NotApplicable);
        return LampJudge.Judge(adopted.Rules, new(inputs));
    }
}

using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>Puts tasks to the rules for one month: each measure by itself; the worst lamp is the task's.</summary>
internal sealed class TaskJudge(AdoptedRules adopted, Period period, Occasion occasion)
{
    public Judgement Judge(PlanTask task, IReadOnlyList<ProgressReport> reports, bool excused)
    {
        var known = new KnownReports(reports, period);
        var judgement = new Judgement(occasion.Today, occasion.By.Name, adopted.Reference, task.Content.Lead, task.Content.Kind) { Basis = known.Basis };
        if (WhyLeftOut(task) is { } why) return judgement with { LeftOut = why };
        var inputs = new TaskInputs(task, known, period, excused);
        if (task.Content.Measures.Count == 0) return judgement with { Verdict = Verdict(inputs.Of(hasFigure: false)) };
        var judged = task.Content.Measures.Select((measure, index) => (Measure: measure, Number: index + 1))
            .Where(numbered => numbered.Measure.Rhythm.Has(period)).Select(numbered => Judge(task, numbered.Measure, numbered.Number, known, inputs)).ToList();
        var worst = Severity.WorstOf(adopted.Rules, judged);
        return judgement with { Verdict = worst.Verdict, Worst = worst.Measure.Number, Measures = [.. judged.Select(one => one.Measure)] };
    }

    private (JudgedMeasure Measure, LampVerdict Verdict) Judge(PlanTask task, Measure measure, int number, KnownReports known, TaskInputs ofTask)
    {
        var (value, basis) = known.ValueOf(number);
        decimal? planned = task.CurveOf(measure) is { } curve ? curve.At(period.Year > task.PlanYear ? 12 : period.Month) : null;
        var (ofMeasure, inputs) = (new MeasureInputs(measure, value, planned), ofTask.Of(hasFigure: measure.Pace != Pacing.Pace.Milestone));
        ofMeasure.PutInto(inputs);
        var verdict = Verdict(inputs);
        return (new(number, measure.Name, measure.Value, measure.Unit, measure.Pace)
        {
            Value = value,
            Basis = basis,
            Planned = planned is { } percent ? decimal.Round(percent, 8) : null,
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

    private Omission? WhyLeftOut(PlanTask task)
    {
        if (task.Standing == TaskStanding.Withdrawn && task.Revisions is [.., var last] && last.On <= period.LastDay) return Omission.Withdrawn;
        var measures = task.Content.Measures;
        if (measures.Count == 0 || measures.Any(measure => measure.Rhythm.Has(period))) return null;
        return measures.All(measure => measure.Rhythm == Rhythm.Yearly) ? Omission.YearlyOnly : Omission.NotReleased;
    }
}

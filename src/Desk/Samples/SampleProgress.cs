using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Samples;

/// <summary>How tasks of the invented county get on: most as planned, some ahead, some behind, a few not at all. The same task always goes the same way.</summary>
/// <param name="words">What units say.</param>
internal sealed class SampleProgress(SampleWords words)
{
    private const decimal Year = 12;

    /// <summary>What the unit that leads a task says of it at the end of a month.</summary>
    public Account Of(PlanTask task, Period period)
    {
        var share = Math.Min(ShareOf(task, period), 1);
        var slow = Speed(task) < 0.75m;
        return new(IsOfTheWholeYear(task) ? ProgressWord.UnderWay : WordOf(share, slow), words.Narrative(task.Content.Words, share))
        {
            Values = [.. task.Content.Measures.Select((measure, at) => new MeasureValue(at + 1, Value(measure, share, Chance(task) + at)))],
            Problem = slow && share < 1 ? words.Problem(Chance(task) + period.Month) : "",
            NextStep = slow && share < 1 ? "倒排工期，按周销号" : "",
            Headway = Headway(task, period, slow),
        };
    }

    /// <summary>What grows by so many percent in a year is known when the year is over.</summary>
    private static bool IsOfTheWholeYear(PlanTask task) => task.Content.Measures.Any(measure => measure.Pace == Pace.Rate);

    private static decimal ShareOf(PlanTask task, Period period) => Speed(task) * period.Month / Year;

    /// <summary>1 is as planned.</summary>
    private static decimal Speed(PlanTask task) => (Chance(task) % 20) switch
    {
        0 => 0.35m,
        1 or 2 => 0.68m,
        3 or 4 or 5 => 1.35m,
        _ => 1.02m + Chance(task) % 7 / 100m,
    };

    private static ProgressWord WordOf(decimal share, bool slow) => share >= 1 ? ProgressWord.Done : slow ? ProgressWord.Slow : share < 0.05m ? ProgressWord.NotStarted : ProgressWord.UnderWay;

    private static decimal Value(Measure measure, decimal share, int chance) => measure.Pace switch
    {
        Pace.Cumulated => decimal.Round(measure.Value * share, measure.Value >= 100 ? 0 : 2),
        Pace.Rate => decimal.Round(measure.Value * (0.9m + chance % 3 / 10m), 1),
        _ => measure.Bound == Bound.Max ? decimal.Round(measure.Value * 0.97m, 2) : measure.Value,
    };

    private static Headway? Headway(PlanTask task, Period period, bool slow) => task.Content.Kind == TaskKind.Project
        ? new() { BegunOn = new DateOnly(task.PlanYear, 1, 25), RegisteredOn = new DateOnly(task.PlanYear, 1, 28), FundsAsPlanned = true, InTime = !slow }
        : new() { BegunOn = new DateOnly(task.PlanYear, 1, 22), InTime = !slow || period.Month < 6 };

    /// <summary>A number that the words of the task decide.</summary>
    private static int Chance(PlanTask task) => task.Content.Words.Aggregate(7, (sum, letter) => (sum * 31 + letter) % 9973);
}

using System.Globalization;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Progress;

/// <summary>What is odd about values that were reported or found: they are taken as they are, and somebody should look again.</summary>
public static class ValueDoubts
{
    private const int ManyTimes = 10;

    /// <param name="task">The task.</param>
    /// <param name="period">The month that the values are of.</param>
    /// <param name="word">How the task is said to stand.</param>
    /// <param name="values">The values.</param>
    /// <param name="reports">All reports on the task, by their months.</param>
    public static IEnumerable<(string Chinese, string English)> Of(PlanTask task, Period period, ProgressWord word, IReadOnlyList<MeasureValue> values, IReadOnlyList<ProgressReport> reports) =>
        values.SelectMany(value => Of(task.Content.Measures[value.Measure - 1], value, period, word, reports));

    private static IEnumerable<(string, string)> Of(Measure measure, MeasureValue value, Period period, ProgressWord word, IReadOnlyList<ProgressReport> reports)
    {
        var (now, goal) = (GoalWords.Amount(value.Value, measure.Unit), GoalWords.Of(measure));
        if (measure.Value > 0 && value.Value > measure.Value * ManyTimes) yield return (
            $"“{measure.Name}”报 {now}，是目标（{goal}）的 {Times(value.Value / measure.Value)} 倍，请核对单位。",
            $"{measure.Name} at {now} is {Times(value.Value / measure.Value)} times its goal ({goal}). Check the unit.");
        if (measure.Pace != Pace.Cumulated || measure.Bound == Bound.Max) yield break;
        if (Before(value.Measure, period, reports) is var (month, last) && last > value.Value) yield return (
            $"“{measure.Name}”的累计数 {now} 比 {month} 的 {GoalWords.Amount(last, measure.Unit)} 还少，请核对：报的应是年初到月底的累计。",
            $"{measure.Name} at {now} is less than the {GoalWords.Amount(last, measure.Unit)} of {month}. Check it: values are cumulated from the year's beginning.");
        if (word.IsDone() && value.Value < measure.Value) yield return (
            $"状态是已完成，而“{measure.Name}”{now} 只到目标（{goal}）的 {Percent(value.Value / measure.Value)}%，请核对。",
            $"It is said to be done, and {measure.Name} at {now} is {Percent(value.Value / measure.Value)}% of its goal ({goal}). Check it.");
    }

    private static (Period Month, decimal Value)? Before(int measure, Period period, IReadOnlyList<ProgressReport> reports) =>
        (from report in reports
         where report.Period < period
         from known in report.Verified?.Values ?? report.Reported?.Values ?? []
         where known.Measure == measure
         select ((Period, decimal)?)(report.Period, known.Value)).LastOrDefault();

    private static string Times(decimal times) => times.ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture);
}

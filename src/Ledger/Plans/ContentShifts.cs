using System.Globalization;

namespace Luoshi.Ledger.Plans;

/// <summary>What is different between two wordings of a task, field by field.</summary>
public static class ContentShifts
{
    /// <param name="task">Whose wordings they are.</param>
    /// <param name="before">The earlier.</param>
    /// <param name="now">The later.</param>
    public static IReadOnlyList<Shift> Between(PlanTask task, TaskContent before, TaskContent now)
    {
        var shifts = new List<Shift>();
        Add(ShiftedField.Words, before.Words, now.Words);
        Add(ShiftedField.Lead, before.Lead, now.Lead);
        Add(ShiftedField.Supporters, string.Join('、', before.Supporters), string.Join('、', now.Supporters));
        Add(ShiftedField.Leader, before.Leader, now.Leader);
        if (before.Due != now.Due) shifts.Add(DayOf(task, ShiftedField.Due, before.Due, now.Due));
        if (before.Start != now.Start) shifts.Add(DayOf(task, ShiftedField.Start, before.Start, now.Start));
        Add(ShiftedField.Registration, Followed(before.IsRegistered), Followed(now.IsRegistered));
        Add(ShiftedField.Funds, Followed(before.IsFunded), Followed(now.IsFunded));
        shifts.AddRange(MeasuresOf(task, before, now));
        return shifts;

        void Add(ShiftedField field, string was, string stands)
        {
            if (was != stands) shifts.Add(Of(task, field, was, stands));
        }
    }

    private static Shift Of(PlanTask task, ShiftedField field, string was, string stands) => new(task.Number, field, was, stands) { Revisions = [] };

    private static Shift DayOf(PlanTask task, ShiftedField field, DateOnly? before, DateOnly? now) => Of(task, field, DateOf(before), DateOf(now)) with
    {
        By = before is { } was && now is { } stands ? stands.DayNumber - was.DayNumber : null,
    };

    /// <summary>Measures are known again by their names and, of several of one name, by their turn.</summary>
    private static IEnumerable<Shift> MeasuresOf(PlanTask task, TaskContent published, TaskContent content)
    {
        var rest = content.Measures.ToList();
        foreach (var before in published.Measures)
        {
            var now = rest.Find(measure => measure.Name == before.Name && measure.Unit == before.Unit);
            if (now is not null) rest.Remove(now);
            if (now is not null && ScheduleOf(task, (published, before), (content, now)) is { } rescheduled) yield return rescheduled;
            if (now is not null && now with { Schedule = before.Schedule } == before) continue;
            yield return Of(task, ShiftedField.Measure, TextOf(before), TextOf(now)) with
            {
                Measure = before.Name,
                By = now?.Value - before.Value,
                Percent = now is null || before.Value == 0 ? null : Math.Round((now.Value - before.Value) / Math.Abs(before.Value) * 100, 1),
            };
        }
        foreach (var added in rest) yield return Of(task, ShiftedField.Measure, "", TextOf(added)) with { Measure = added.Name };
    }

    private static Shift? ScheduleOf(PlanTask task, (TaskContent Content, Measure Measure) before, (TaskContent Content, Measure Measure) now)
    {
        var (was, stands) = (ScheduleWords.Of(task, before.Content, before.Measure), ScheduleWords.Of(task, now.Content, now.Measure));
        if (was == stands) return null;
        return Of(task, ShiftedField.Schedule, was, stands) with
        {
            Measure = before.Measure.Name,
            By = task.CurveOf(before.Content, before.Measure) is { } curve && task.CurveOf(now.Content, now.Measure) is { } moved ? curve.LargestMoveTo(moved) : null,
        };
    }

    private static string Followed(bool followed) => followed ? "要" : "不要";

    private static string DateOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string TextOf(Measure? measure) =>
        measure is null ? "" : GoalWords.Amount(measure.Value, measure.Unit) + (measure.Value2 is { } upper ? $"–{GoalWords.Amount(upper, measure.Unit)}" : "");
}

using System.Globalization;

namespace Luoshi.Ledger.Plans;

/// <summary>Compares tasks with what they said when they were published: which goalposts were moved, and by how much.</summary>
public static class Shifts
{
    public static IReadOnlyList<Shift> Of(IEnumerable<PlanTask> tasks) => [.. tasks.SelectMany(Of)];

    private static IEnumerable<Shift> Of(PlanTask task)
    {
        if (task.Revisions is not [.., var last]) return [];
        var (before, now) = (task.AsPublished, task.Content);
        var shifts = new List<Shift>();
        if (task.Standing == TaskStanding.Withdrawn) Add(ShiftedField.Standing, before.Words, "");
        Add(ShiftedField.Words, before.Words, now.Words);
        Add(ShiftedField.Lead, before.Lead, now.Lead);
        Add(ShiftedField.Supporters, string.Join('、', before.Supporters), string.Join('、', now.Supporters));
        Add(ShiftedField.Leader, before.Leader, now.Leader);
        if (before.Due != now.Due) shifts.Add(DayOf(task, last, ShiftedField.Due, before.Due, now.Due));
        if (before.Start != now.Start) shifts.Add(DayOf(task, last, ShiftedField.Start, before.Start, now.Start));
        Add(ShiftedField.Registration, Followed(before.IsRegistered), Followed(now.IsRegistered));
        Add(ShiftedField.Funds, Followed(before.IsFunded), Followed(now.IsFunded));
        shifts.AddRange(MeasuresOf(task, last));
        return shifts;

        void Add(ShiftedField field, string was, string stands)
        {
            if (was != stands) shifts.Add(new Shift(task.Number, field, was, stands) { Revision = last });
        }
    }

    private static Shift DayOf(PlanTask task, Revision last, ShiftedField field, DateOnly? before, DateOnly? now) =>
        new(task.Number, field, DateOf(before), DateOf(now))
        {
            By = before is { } was && now is { } stands ? stands.DayNumber - was.DayNumber : null,
            Revision = last,
        };

    /// <summary>Measures are known again by their names and, of several of one name, by their turn.</summary>
    private static IEnumerable<Shift> MeasuresOf(PlanTask task, Revision last)
    {
        var rest = task.Content.Measures.ToList();
        foreach (var before in task.AsPublished.Measures)
        {
            var now = rest.Find(measure => measure.Name == before.Name && measure.Unit == before.Unit);
            if (now is not null) rest.Remove(now);
            if (now is not null && ScheduleOf(task, before, now, last) is { } rescheduled) yield return rescheduled;
            if (now is not null && now with { Schedule = before.Schedule } == before) continue;
            yield return new Shift(task.Number, ShiftedField.Measure, TextOf(before), TextOf(now))
            {
                Measure = before.Name,
                By = now?.Value - before.Value,
                Percent = now is null || before.Value == 0 ? null : Math.Round((now.Value - before.Value) / Math.Abs(before.Value) * 100, 1),
                Revision = last,
            };
        }
        foreach (var added in rest)
            yield return new Shift(task.Number, ShiftedField.Measure, "", TextOf(added)) { Measure = added.Name, Revision = last };
    }

    private static Shift? ScheduleOf(PlanTask task, Measure before, Measure now, Revision last)
    {
        var (was, stands) = (ScheduleWords.Of(task, task.AsPublished, before), ScheduleWords.Of(task, task.Content, now));
        if (was == stands) return null;
        return new Shift(task.Number, ShiftedField.Schedule, was, stands)
        {
            Measure = before.Name,
            By = task.CurveOf(task.AsPublished, before) is { } curve && task.CurveOf(now) is { } moved ? curve.LargestMoveTo(moved) : null,
            Revision = last,
        };
    }

    private static string Followed(bool followed) => followed ? "要" : "不要";

    private static string DateOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string TextOf(Measure? measure) =>
        measure is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{measure.Value}{(measure.Value2 is { } upper ? $"–{upper}" : "")}{measure.Unit}");
}

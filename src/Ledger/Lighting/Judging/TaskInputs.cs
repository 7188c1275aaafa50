using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>What a lamp can stand on that is the same for all measures of a task. What nobody said is missing, and what makes no sense does not apply.</summary>
/// <param name="task">The task as it stands.</param>
/// <param name="reports">What is known of it.</param>
/// <param name="period">The month.</param>
/// <param name="excused">Whether an outside cause is recognized.</param>
internal sealed class TaskInputs(PlanTask task, KnownReports reports, Period period, bool excused)
{
    private readonly Headway _now = reports.Now;

    public Dictionary<LampInput, InputValue> Of(bool hasFigure) => new()
    {
        [LampInput.Done] = reports.IsDone is { } done ? done : InputValue.Missing,
        [LampInput.Reported] = reports.Ground is not null,
        [LampInput.Excused] = excused,
        [LampInput.DaysOverdue] = DaysOverdue(),
        [LampInput.MonthsNotStarted] = MonthsNotStarted(),
        [LampInput.MonthsNotRegistered] = task.Content.IsRegistered ? MonthsNotRegistered() : InputValue.NotApplicable,
        [LampInput.FundsAsPlanned] = task.Content.IsFunded ? Answered(_now.FundsAsPlanned) : InputValue.NotApplicable,
        [LampInput.ForecastInTime] = Forecast(hasFigure),
    };

    private InputValue DaysOverdue()
    {
        if (task.Content.Due is not { } due) return InputValue.NotApplicable;
        if (due >= period.LastDay || reports.IsDone is true) return 0m;
        return reports.IsDone is false ? period.LastDay.DayNumber - due.DayNumber : InputValue.Missing;
    }

    // Where there is a figure to go by, a forecast counts only if somebody gave one.
    private InputValue Forecast(bool hasFigure) =>
        _now.InTime is { } expected ? expected : hasFigure || reports.IsDone is true ? InputValue.NotApplicable : InputValue.Missing;

    private InputValue MonthsNotStarted()
    {
        if (task.Content.Start is null && !(task.Content.Kind is TaskKind.Project or TaskKind.Qualitative)) return InputValue.NotApplicable;
        if (HasBegun is true) return 0m;
        if (task.Content.Start is not { } start) return InputValue.Missing;
        if (start > period.LastDay) return 0m;
        return HasBegun is false ? Months(start) : InputValue.Missing;
    }

    /// <summary>That a project is under way may mean its papers: there a day is asked for, or something that was built.</summary>
    private bool? HasBegun => reports switch
    {
        _ when _now.BegunOn <= period.LastDay || reports.IsDone is true => true,
        { Word: ProgressWord.NotStarted } => false,
        { Word: null or ProgressWord.Stopped } => null,
        _ when task.Content.Kind != TaskKind.Project => true,
        _ => Enumerable.Range(1, task.Content.Measures.Count).Any(measure => reports.ValueOf(measure) is { Value: > 0 }) ? true : null,
    };

    private decimal Months(DateOnly start) => (period.Year - start.Year) * 12 + period.Month - start.Month + 1;

    private InputValue MonthsNotRegistered()
    {
        if (_now.RegisteredOn <= period.LastDay || HasBegun is false) return 0m;
        if (_now.Unregistered is not true || _now.BegunOn is not { } begun || begun > period.LastDay) return InputValue.Missing;
        var months = 0;
        while (begun.AddMonths(months + 1) <= period.LastDay) months++;
        return months;
    }

    private static InputValue Answered(bool? answer) => answer is { } known ? known : InputValue.Missing;
}

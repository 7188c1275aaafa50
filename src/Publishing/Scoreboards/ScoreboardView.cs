using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Snapshots;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>Makes a scoreboard out of what a ledger had come to when it was released.</summary>
public static class ScoreboardView
{
    private static readonly ShiftedField[] _public =
        [ShiftedField.Words, ShiftedField.Lead, ShiftedField.Supporters, ShiftedField.Due, ShiftedField.Measure, ShiftedField.Schedule, ShiftedField.Standing];

    /// <param name="state">What the entries come to up to the last one that the snapshot shows.</param>
    /// <param name="snapshot">The snapshot.</param>
    public static Scoreboard Of(ILedgerState state, Snapshot snapshot)
    {
        var year = snapshot.PlanYear;
        var lit = state.LastLit(year, Period.Of(snapshot.AsOf));
        var told = lit ?? Period.Of(snapshot.AsOf);
        var progress = state.ProgressByTask(year);
        var tasks = state.Tasks(year).Where(IsShown).ToList();
        var now = Shown(state, tasks, progress, told);
        return new(state.Place()?.Name ?? "", state.Plan(year), snapshot, now)
        {
            Period = lit,
            Indicators = PublicIndicators.Of(state, now, snapshot.AsOf),
            Changed = lit is null || state.LampMonth(year, told.Before) is null ? null : [.. Changes(now, Shown(state, tasks, progress, told.Before))],
        };
    }

    /// <summary>Parts of a split are shown in place of the whole, and what was never issued is not.</summary>
    private static bool IsShown(PlanTask task) => task.Standing is TaskStanding.Standing or TaskStanding.Withdrawn;

    private static List<PublicTask> Shown(ILedgerState state, IEnumerable<PlanTask> tasks, ILookup<TaskNumber, ProgressReport> progress, Period told)
    {
        var lamps = state.Lamps(tasks.FirstOrDefault()?.PlanYear ?? told.Year, told).ToDictionary(lamp => lamp.Number);
        return [.. tasks.Select(task => Shown(task, lamps.GetValueOrDefault(task.Number), progress[task.Number], told))];
    }

    private static PublicTask Shown(PlanTask task, TaskLamp? lamp, IEnumerable<ProgressReport> reports, Period told)
    {
        IReadOnlyList<VerifiedMonth> months =
            [.. from report in reports where report.Verified is not null && report.Period <= told select VerifiedMonth.Of(task, report, report.Verified!)];
        var (word, why) = new PublicJudgement(task, lamp, months, told).Reached();
        return new(task, word, why) { Months = months, Shifts = [.. Shifts.Of([task]).Where(shift => _public.Contains(shift.Field))] };
    }

    private static IEnumerable<(PublicTask, PublicWord)> Changes(IEnumerable<PublicTask> now, IReadOnlyList<PublicTask> before) =>
        from pair in now.Zip(before) where pair.First.Word != pair.Second.Word select (pair.First, pair.Second.Word);
}

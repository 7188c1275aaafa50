using Luoshi.Ledger.Lighting.Happened;
using Luoshi.Ledger.Lighting.Judging;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>Finds what lighting the lamps of a month comes to.</summary>
public static class LampLighting
{
    /// <summary>One fact for each lamp that is new or stands on something new; none where all is as before.</summary>
    /// <exception cref="RefusedException">The month cannot be judged.</exception>
    public static IReadOnlyList<LampLit> Of(ILedgerState state, LightLamps wanted, Occasion occasion)
    {
        var (year, period) = (wanted.Year, wanted.Period);
        state.PublishedPlan(year);
        Check(wanted, occasion.Today);
        var adopted = state.LampRulesOn(period.LastDay) ?? throw new RefusedException(
            $"{period} 还没有启用亮灯规则。请先启用：luoshi lamps adopt yinchuan。", $"No rules of lamps hold for {period} yet. Adopt some first: luoshi lamps adopt yinchuan.");
        var lamps = state.Lamps(year, period).ToDictionary(lamp => lamp.Number);
        var reports = state.ProgressByTask(year);
        var causes = state.All(TaskCauses.Kind, PlanTask.IdPrefix(year)).Cast<TaskCauses>().ToDictionary(task => task.Number);
        var judge = new TaskJudge(state, adopted, period, occasion);
        return
        [
            .. from task in state.Tasks(year)
               where task.Standing is TaskStanding.Standing or TaskStanding.Withdrawn && !(task.AddedOn > period.LastDay)
               let judged = judge.Judge(task, [.. reports[task.Number].Where(report => report.Period <= period)], causes.GetValueOrDefault(task.Number)?.In(period) is not null)
               where lamps.GetValueOrDefault(task.Number) is not { } lamp || !judged.IsAsBefore(lamp.Lit)
               select new LampLit(year, task.Number, period, judged),
        ];
    }

    private static void Check(LightLamps wanted, DateOnly today)
    {
        if (wanted.Period.LastDay > today) throw new RefusedException(
            $"{wanted.Period} 还没有过完，月末才能亮灯。", $"{wanted.Period} is not over yet: lamps are lit at the end of a month.");
        if (wanted.Period.Year < wanted.Year) throw new RefusedException(
            $"{wanted.Period} 在计划年度 {wanted.Year} 之前。", $"{wanted.Period} is before the year of the plan, {wanted.Year}.");
    }
}

using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting;

/// <summary>Lamps and their rules as commands and pages ask for them.</summary>
public static class LampState
{
    /// <summary>The rules that hold on a day: of those adopted for the latest day until it, the ones adopted last; null where none were.</summary>
    public static AdoptedRules? LampRulesOn(this ILedgerState state, DateOnly day) => state.All(AdoptedRules.Kind).Cast<AdoptedRules>()
        .Where(adopted => adopted.From <= day).OrderBy(adopted => adopted.From).ThenBy(adopted => adopted.Version).LastOrDefault();

    /// <summary>Rules that were adopted, as lamps refer to them.</summary>
    public static AdoptedRules LampRules(this ILedgerState state, RulesReference rules) =>
        state.Find(AdoptedRules.KeyOf(rules)) as AdoptedRules ?? throw new BrokenLedgerException(
            $"账本里没有 {rules.Name} {rules.Version} 版亮灯规则：前面的分录缺了。请从备份恢复。",
            $"The ledger does not have version {rules.Version} of the rules {rules.Name}: entries before it are missing. Restore a copy.");

    /// <summary>The lamps of a month by the numbers of their tasks; none where they were not lit.</summary>
    public static IReadOnlyList<TaskLamp> Lamps(this ILedgerState state, int planYear, Period period) =>
        [.. state.All(TaskLamp.Kind, TaskLamp.IdPrefix(planYear, period)).Cast<TaskLamp>().OrderBy(lamp => lamp.Number)];

    /// <summary>Null where the lamps of the month were not lit.</summary>
    public static LampMonth? LampMonth(this ILedgerState state, int planYear, Period period)
    {
        if (state.Lamps(planYear, period) is not [var first, ..] lamps) return null;
        var tasks = state.Tasks(planYear).ToDictionary(task => task.Number);
        return new(planYear, period, state.LampRules(first.Lit.Rules), [.. lamps.Select(lamp => new LitTask(tasks[lamp.Number], lamp))]);
    }

    public static TaskLamp Lamp(this ILedgerState state, int planYear, Period period, TaskNumber number) =>
        state.Find(TaskLamp.KeyOf(planYear, period, number)) as TaskLamp ?? throw new RefusedException(
            $"第 {number} 项 {period} 还没有亮灯。请先用 luoshi lamps light --period {period} 亮灯。",
            $"Task {number} has no lamp for {period} yet. Light them first: luoshi lamps light --period {period}.");

    /// <summary>The last month of a plan that lamps were lit for, up to a month; null where there is none.</summary>
    public static Period? LastLit(this ILedgerState state, int planYear, Period until)
    {
        for (var period = until; period.Year >= planYear; period = period.Before)
            if (state.All(TaskLamp.Kind, TaskLamp.IdPrefix(planYear, period)).Count > 0) return period;
        return null;
    }
}

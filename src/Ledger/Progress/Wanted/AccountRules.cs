using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>What must hold of an account of a task, whoever enters it.</summary>
internal static class AccountRules
{
    /// <returns>The task.</returns>
    public static PlanTask Check(ILedgerState state, ProgressCommand command, Account account, DateOnly today)
    {
        var task = state.OpenTask(command.Year, command.Number);
        CheckMonth(command, today);
        CheckValues(task, account.Values);
        CheckHeadway(account.Headway, command.Period);
        if (state.Progress(command.Year, command.Number, command.Period) is { Verified: not null }) throw new RefusedException(
            $"第 {command.Number} 项 {command.Period} 的进展已经核实，不能再改；要更正请督查室退回。",
            $"What was reported on task {command.Number} for {command.Period} is verified and stays. To correct it, have the supervision office return it.");
        return task;
    }

    public static void CheckHeadway(Headway? headway, Period period)
    {
        if (headway?.BegunOn > period.LastDay || headway?.RegisteredOn > period.LastDay) throw new RefusedException(
            $"开工和入库的日期不能晚于 {period} 月末：那时还没有发生。", $"Work was not begun or registered in {period} on a day after its end.");
    }

    private static void CheckMonth(ProgressCommand command, DateOnly today)
    {
        if (Period.Of(today) < command.Period) throw new RefusedException(
            $"{command.Period} 还没有到，不能报。", $"{command.Period} has not come yet.");
        if (command.Period.Year < command.Year) throw new RefusedException(
            $"{command.Period} 在计划年度 {command.Year} 之前。", $"{command.Period} is before the year of the plan, {command.Year}.");
    }

    /// <summary>Each value is of a measure that the task has, and of each there is one.</summary>
    public static void CheckValues(PlanTask task, IReadOnlyList<MeasureValue> values)
    {
        var count = task.Content.Measures.Count;
        if (values.FirstOrDefault(value => value.Measure < 1 || value.Measure > count) is { } stray) throw new RefusedException(
            $"第 {task.Number} 项只有 {count} 个指标，没有第 {stray.Measure} 个。", $"Task {task.Number} has {count} measures, and no measure {stray.Measure}.");
        if (values.GroupBy(value => value.Measure).FirstOrDefault(group => group.Skip(1).Any()) is { } twice) throw new RefusedException(
            $"第 {twice.Key} 个指标报了两个数。", $"Measure {twice.Key} was given two values.");
        if (values.FirstOrDefault(value => value.Value < 0 && task.Content.Measures[value.Measure - 1].Nature is (Nature.Level or Nature.Ratio)) is { } negative) throw new RefusedException(
            $"“{task.Content.Measures[negative.Measure - 1].Name}”的累计数 {negative.Value} 是负数，请核对。", $"The value of {task.Content.Measures[negative.Measure - 1].Name}, {negative.Value}, is negative. Check it.");
    }
}

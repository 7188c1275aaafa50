using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>A unit reports on a task that it leads. Until it is verified, it may report again.</summary>
public sealed record ReportProgress(int Year, TaskNumber Number, Period Period, Account Account) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Reporter, Role.UnitHead];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.PublishedPlan(Year);
        var task = state.StandingTask(Year, Number);
        CheckUnit(task, occasion.By);
        CheckMonth(occasion.Today);
        CheckValues(task);
        if (state.Progress(Year, Number, Period) is { Verified: not null }) throw new RefusedException(
            $"第 {Number} 项 {Period} 的进展已经核实，不能再改；要更正请督查室退回。",
            $"What was reported on task {Number} for {Period} is verified and stays. To correct it, have the supervision office return it.");
        yield return new ProgressReported(Year, Number, Period, Account, occasion.By.Unit, occasion.Today);
    }

    private void CheckUnit(PlanTask task, Actor by)
    {
        if (by.Unit.Length > 0 && by.Unit == task.Content.Lead) return;
        throw new RefusedException(
            $"第 {Number} 项由{task.Content.Lead}牵头报送，{(by.Unit.Length > 0 ? by.Unit : by.Name)}不能报。",
            $"Task {Number} is led and reported by {task.Content.Lead}, not by {(by.Unit.Length > 0 ? by.Unit : by.Name)}.");
    }

    private void CheckMonth(DateOnly today)
    {
        if (Period.Of(today) < Period) throw new RefusedException(
            $"{Period} 还没有到，不能报。", $"{Period} has not come yet.");
        if (Period.Year < Year) throw new RefusedException(
            $"{Period} 在计划年度 {Year} 之前。", $"{Period} is before the year of the plan, {Year}.");
    }

    private void CheckValues(PlanTask task)
    {
        var count = task.Content.Measures.Count;
        if (Account.Values.FirstOrDefault(value => value.Measure < 1 || value.Measure > count) is { } stray) throw new RefusedException(
            $"第 {Number} 项只有 {count} 个指标，没有第 {stray.Measure} 个。", $"Task {Number} has {count} measures, and no measure {stray.Measure}.");
        if (Account.Values.GroupBy(value => value.Measure).FirstOrDefault(group => group.Skip(1).Any()) is { } twice) throw new RefusedException(
            $"第 {twice.Key} 个指标报了两个数。", $"Measure {twice.Key} was given two values.");
    }
}

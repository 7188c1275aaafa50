using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Overview;

/// <summary>Finds what came in for a month.</summary>
public static class DueMonths
{
    /// <summary>What came in for a month that is over; null where nothing was due.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="month">The month.</param>
    /// <param name="tasks">The tasks of the plan that are asked about.</param>
    public static DueMonth? DueIn(this ILedgerState state, Plan plan, Period month, IReadOnlyCollection<PlanTask> tasks)
    {
        if (plan.PublishedOn is null || month.Year < plan.Year) return null;
        var reports = state.PassagesByTask(plan.Year);
        var due = tasks.Where(task => task.Standing == TaskStanding.Standing && state.CameOn(task) is { } cameOn && Period.Of(cameOn) <= month && !WasDone(reports[task.Number], month)).ToList();
        var inMonth = due.Select(task => reports[task.Number].FirstOrDefault(report => report.Period == month)).ToList();
        return due.Count == 0 ? null : new(
            month, due.Count, inMonth.Count(report => report?.Reported is not null), inMonth.Count(report => report?.Verified is not null),
            [.. due.Zip(inMonth).Where(pair => pair.Second?.Reported is null).Select(pair => pair.First.Number)]);
    }

    private static bool WasDone(IEnumerable<ReportPassage> reports, Period month) => reports.TakeWhile(report => report.Period < month).ToList().FoundDone();
}

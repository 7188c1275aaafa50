using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Assignments;

/// <summary>How tasks were taken on, as commands and pages ask for it.</summary>
public static class AssignmentState
{
    /// <summary>Never null: a task that nothing happened to yet is open and not signed for.</summary>
    public static Assignment Assignment(this ILedgerState state, int planYear, TaskNumber number) =>
        state.Find(Assignments.Assignment.KeyOf(planYear, number)) as Assignment ?? new Assignment(planYear, number);

    /// <summary>
    /// The day on which a task came to the unit that leads it now: by publication, by being added later, or by a revision; null before publication. A unit that was
    /// renamed or merged has had its tasks since it had them under its name before.
    /// </summary>
    public static DateOnly? CameOn(this ILedgerState state, PlanTask task)
    {
        var lead = task.Content.Lead;
        for (var index = task.Revisions.Count - 1; index >= 0; index--)
        {
            var (before, on) = (task.Revisions[index].Before.Lead, task.Revisions[index].On);
            if (before != lead && state.Today(before, on) != lead) return on;
            lead = before;
        }
        return task.AddedOn ?? state.Plan(task.PlanYear).PublishedOn;
    }

    /// <summary>The day from which the unit that leads owes signing for a task: when it came, or when the office left it there; null before publication.</summary>
    public static DateOnly? SigningOwedSince(this ILedgerState state, PlanTask task)
    {
        var disputes = state.Assignment(task.PlanYear, task.Number).Disputes;
        return disputes is [.., { UpheldOn: { } upheld } last] && last.Unit == task.Content.Lead ? upheld : state.CameOn(task);
    }

    /// <summary>A task of a published plan that stands and is not closed.</summary>
    internal static PlanTask OpenTask(this ILedgerState state, int year, TaskNumber number)
    {
        state.PublishedPlan(year);
        var task = state.StandingTask(year, number);
        if (state.Assignment(year, number).Closed is { } closing) throw new RefusedException(
            $"第 {number} 项已于 {closing.On:yyyy-MM-dd} 办结销号；要再办，请督查室先恢复：luoshi plan reopen。",
            $"Task {number} was closed on {closing.On:yyyy-MM-dd}. To go on with it, the supervision office reopens it: luoshi plan reopen.");
        return task;
    }
}

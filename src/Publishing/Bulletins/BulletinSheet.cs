using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Publishing.Bulletins;

/// <summary>What a bulletin on a month counts and names, all of it out of the ledger.</summary>
/// <param name="Place">What the place is called.</param>
/// <param name="Month">The lamps of the month.</param>
/// <param name="Before">Those of the month before; null where they were not lit.</param>
/// <param name="Due">What came in for the month; null where nothing was due.</param>
/// <param name="Closed">How many tasks of the plan are closed.</param>
public sealed record BulletinSheet(string Place, LampMonth Month, LampMonth? Before, DueMonth? Due, int Closed)
{
    public Period Period => Month.Period;

    /// <summary>Who issues it, as it stands on papers.</summary>
    public string Issuer => $"{Place}人民政府督查室";

    /// <summary>The tasks whose lamps are others than in the month before.</summary>
    public IReadOnlyList<LampChange> Changes => LampChange.Between(Before, Month);

    /// <summary>The tasks that are behind, the worst first, by their numbers within.</summary>
    public IReadOnlyList<LitTask> Behind => [.. Month.Tasks.Where(task => task.Lamp.Lamp?.IsBehind == true).OrderBy(task => task.Lamp.Lamp!.Standing == LampStanding.Warning).ThenBy(task => task.Task.Number)];

    /// <summary>The tasks that were to be reported on and were not.</summary>
    public IReadOnlyList<LitTask> Missing => Due is null ? [] : [.. Month.Tasks.Where(task => Due.Missing.Contains(task.Task.Number))];

    /// <summary>Of a month as a ledger tells it; null where its lamps are not lit there.</summary>
    /// <param name="state">The ledger as it stood.</param>
    /// <param name="planYear">The year of the plan.</param>
    /// <param name="period">The month.</param>
    public static BulletinSheet? Of(ILedgerState state, int planYear, Period period)
    {
        var once = ReadOnce.Of(state);
        if (once.LampMonth(planYear, period) is not { } month) return null;
        var tasks = once.Tasks(planYear);
        return new(
            once.Place()?.Name ?? "", month, once.LampMonth(planYear, period.Before), once.DueIn(once.Plan(planYear), period, tasks),
            tasks.Count(task => once.Assignment(planYear, task.Number).Closed is not null));
    }

    /// <summary>Of a bulletin, by the ledger as it stood when that was looked at.</summary>
    public static BulletinSheet Of(ILedgerState state, Bulletin bulletin) => Of(state, bulletin.PlanYear, bulletin.Period) ?? throw new BrokenLedgerException(
        $"账本在 {bulletin.Shows} 号分录时没有 {bulletin.Period} 的灯，通报第 {bulletin.Number} 期没有依据。请从备份恢复。",
        $"The ledger has no lamps of {bulletin.Period} at entry {bulletin.Shows}, on which bulletin {bulletin.Number} stands. Restore a copy.");
}

using Luoshi.Desk.Bulletins;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Snapshots;
using Luoshi.Publishing.Bulletins;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>What the supervision office has before it: all that is owed, the queue, the lamps, what is public. Leaders and auditors look at some of it.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="bench">What they have before them task by task.</param>
/// <param name="counted">The bulletins that were opened last.</param>
public sealed class OfficeBench(ILedger ledger, SignedIn who, Workbench bench, Recent<(string Place, Bulletin Bulletin), BulletinSheet> counted)
{
    private readonly Office _office = new(ledger, who.Place);

    /// <summary>All that is owed on a year, the nearest last day first.</summary>
    public IReadOnlyList<Debt> Owed(int year) => bench.Asked(state => bench.DebtsOf(state, year));

    /// <summary>What is to be verified.</summary>
    /// <param name="year">The year of the plan.</param>
    /// <param name="open">The id of the one to be opened; any other word opens the first.</param>
    public ToVerify Queue(int year, string open)
    {
        var (waiting, unsigned) = bench.Asked(state => WaitingIn(state, year));
        var chosen = waiting.FirstOrDefault(queued => queued.Id == open) ?? (waiting is [var first, ..] ? first : null);
        return new(waiting, unsigned, chosen is null ? null : bench.FileOf(year, chosen.Task.Number), chosen?.Report.Period ?? Period.Of(bench.Today));
    }

    public DispatchBoard Dispatch(int year)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        return bench.Asked(state => DispatchIn(state, year, seen));
    }

    /// <summary>Gives a published task to another unit: a revision, with who approved it.</summary>
    /// <exception cref="RefusedException">There is no such task or unit.</exception>
    public Command Reassigning(int year, TaskNumber number, string unit, string approvedBy)
    {
        var (_, tasks) = _office.PlanOf(year);
        if (!UnitsOf(tasks).Contains(unit)) throw new RefusedException($"计划里没有“{unit}”这个单位。", $"No unit of the plan is called \"{unit}\".");
        var task = tasks.FirstOrDefault(task => task.Number == number) ?? throw new RefusedException($"计划里没有第 {number} 项。", $"The plan has no task {number}.");
        return _office.Changing(task, task.Content with { Lead = unit, Supporters = [.. task.Content.Supporters.Where(other => other != unit)] }, approvedBy);
    }

    public LampBoard Lamps(int year, Period period)
    {
        var seen = _office.LastEntry();
        var month = _office.LampsOf(year, period, bench.Today);
        try
        {
            var news = who.Role == Role.Supervisor ? bench.Asked(state => LampLighting.Of(state, new(year, period), new(who.Actor, bench.Today)).Count) : (int?)null;
            return new(year, period, month, news, null, seen);
        }
        catch (RefusedException obstacle)
        {
            return new(year, period, month, null, obstacle, seen);
        }
    }

    /// <summary>The month of the year whose lamps are looked at first: the last that is over.</summary>
    public Period LastMonth(int year) => Period.Of(bench.Today).Before is var before && before.Year == year ? before : new(year, before.Year > year ? 12 : 1);

    public ReleaseBoard Releases(int year)
    {
        var seen = _office.LastEntry();
        return new(year, [.. _office.Snapshots(year).Reverse()], UntilOf(year), seen);
    }

    /// <summary>What releases a year to the public as it was seen.</summary>
    public Command Releasing(int year, DateOnly asOf, string approvedBy, EntryPlace seen) => new Office(ledger, who.Place) { Seen = seen }.Releasing(year, asOf, approvedBy);

    /// <summary>The bulletins of a year, and what one on a month would tell.</summary>
    public BulletinBoard Bulletins(int year, Period period)
    {
        var (seen, shelf) = (_office.LastEntry(), _office.Bulletins);
        return new(year, period, shelf.Draft(year, period), shelf.WordsFor(year), [.. shelf.On(year).Reverse()], bench.Today, seen);
    }

    /// <summary>A bulletin that went out, with what it tells.</summary>
    /// <returns>Null where there is none of that number.</returns>
    public (Bulletin Bulletin, BulletinSheet Sheet, EntryPlace Seen)? Bulletin(int year, int number)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        return _office.Bulletins.Find(year, number, counted) is var (bulletin, sheet) ? (bulletin, sheet, seen) : null;
    }

    private DateOnly UntilOf(int year) => bench.Asked(state => state.LastSnapshot(year)) is { } last && last.AsOf > LastMonth(year).LastDay ? last.AsOf : LastMonth(year).LastDay;

    private DispatchBoard DispatchIn(ILedgerState state, int year, EntryPlace seen)
    {
        var debts = bench.DebtsOf(state, year);
        var tasks = state.Tasks(year).Where(task => task.Standing == TaskStanding.Standing).ToList();
        var unsigned = debts.Where(debt => debt.Kind == DebtKind.SigningFor).ToList();
        return new DispatchBoard(
            year,
            [.. from debt in debts
                where debt.Kind == DebtKind.Answer && state.Assignment(year, debt.Task.Number).OpenDispute(debt.Task.Content.Lead) is not null
                select (debt.Task, state.Assignment(year, debt.Task.Number).OpenDispute(debt.Task.Content.Lead)!, debt)],
            unsigned, tasks.Count - unsigned.Count, [.. UnitsOf(tasks)], seen);
    }

    private static (IReadOnlyList<QueuedReport> Waiting, int Unsigned) WaitingIn(ILedgerState state, int year)
    {
        var reports = state.ProgressByTask(year);
        var open = from task in state.Tasks(year)
                   where task.Standing == TaskStanding.Standing
                   from report in reports[task.Number]
                   where report is { Reported: not null, Verified: null }
                   select new QueuedReport(task, report);
        var bySigned = open.ToLookup(queued => queued.Report.Owes(ApprovalChain.Usual) is null);
        return ([.. bySigned[true].OrderBy(queued => queued.Report.Signatures is [.., var last] ? last.On : queued.Report.ReportedOn).ThenBy(queued => queued.Task.Number)], bySigned[false].Count());
    }

    private static IEnumerable<string> UnitsOf(IEnumerable<PlanTask> tasks) => tasks.Where(task => task.Standing == TaskStanding.Standing)
        .SelectMany(task => task.Content.Supporters.Prepend(task.Content.Lead)).Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal);
}

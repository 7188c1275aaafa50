using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>Puts a leader's one screen together.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">The leader.</param>
/// <param name="today">The day.</param>
/// <param name="owed">What is owed on a year.</param>
/// <param name="onCases">What is owed on cases.</param>
public sealed class LeaderBench(ILedger ledger, SignedIn who, DateOnly today, Func<int, IReadOnlyList<Debt>> owed, Func<IReadOnlyList<CaseDebt>> onCases)
{
    private const int Debtors = 8;

    public LeaderScreen Screen(int year)
    {
        var (debts, cases) = (owed(year), onCases());
        using var state = ledger.Read(who.Place);
        var once = ReadOnce.Of(state);
        var month = once.LastLit(year, Period.Of(today)) is { } lit ? once.LampMonth(year, lit) : null;
        return new(
            year, month?.Period, month?.Count, month is null ? [] : [.. LateIn(once, month)],
            [.. debts.Where(debt => debt.Kind == DebtKind.Signature && debt.Role == Role.Leader && (debt.Debtor == who.Name || debt.Debtor == Luoshi.Ledger.Owed.Debtors.UnnamedLeader))],
            [.. debts.Concat<Owing>(cases).Where(debt => debt.IsOver).GroupBy(debt => debt.Debtor).Select(group => (group.Key, group.Count())).OrderByDescending(group => group.Item2).Take(Debtors)],
            (once.OrdersOn(year).Count(order => order.IsOpen), debts.Count(debt => debt.Kind == DebtKind.OrderAnswer && debt.IsOver)))
        {
            LateCases = [.. cases.Where(debt => debt.IsOver).DistinctBy(debt => debt.Case.Name)],
        };
    }

    private static IEnumerable<LateTask> LateIn(ILedgerState state, LampMonth month)
    {
        var reports = state.ProgressByTask(month.PlanYear);
        return from lit in month.Tasks
               where IsLate(lit.Lamp)
               let said = reports[lit.Task.Number].Where(report => report.Period <= month.Period).Select(report => report.Reported).LastOrDefault(account => account is not null)
               orderby lit.Lamp.Lamp!.Standing == LampStanding.Bad descending, lit.Task.Number
               select new LateTask(lit.Task, lit.Lamp, SinceWhen(state, month, lit.Task.Number), said);
    }

    private static Period SinceWhen(ILedgerState state, LampMonth month, TaskNumber number)
    {
        var since = month.Period;
        while (since.Before.Year == month.PlanYear && state.Find(TaskLamp.KeyOf(month.PlanYear, since.Before, number)) is TaskLamp before && IsLate(before)) since = since.Before;
        return since;
    }

    private static bool IsLate(TaskLamp lamp) => lamp.Lamp?.IsBehind == true;
}

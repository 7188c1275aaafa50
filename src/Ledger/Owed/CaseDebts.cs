using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Units;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>Everything that is owed on open cases: a function of the state, the calendar, the time limits and the day.</summary>
public static class CaseDebts
{
    /// <summary>Those with the nearest last day first, those without one last.</summary>
    /// <param name="state">What is known until the end of the day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="limits">How long there is for what.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<CaseDebt> Of(ILedgerState state, WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf)
    {
        var time = new TimeLeft(calendar, limits, asOf);
        return [.. state.Cases().Select(it => Of(it, state, time, asOf)).OfType<CaseDebt>().OrderBy(debt => debt.By ?? DateOnly.MaxValue).ThenBy(debt => debt.Case.Key.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is owed on one; null where nothing is.</summary>
    /// <param name="it">The case.</param>
    /// <param name="state">What is known until the end of the day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="limits">How long there is for what.</param>
    /// <param name="asOf">The day.</param>
    public static CaseDebt? Of(Case it, ILedgerState state, WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf) => Of(it, state, new TimeLeft(calendar, limits, asOf), asOf);

    private static CaseDebt? Of(Case it, ILedgerState state, TimeLeft time, DateOnly asOf) => it.Stage switch
    {
        CaseStage.Received => time.Within(OfOffice(CaseDebtKind.Acceptance, it), Of(it, LimitedThing.AcceptCorrection, LimitedThing.AcceptQuestion), it.On),
        CaseStage.Accepted => time.Within(OfOffice(CaseDebtKind.Closing, it), Of(it, LimitedThing.ReplyToCorrection, LimitedThing.ReplyToQuestion), it.AcceptedOn),
        CaseStage.Handed => time.Within(new CaseDebt(CaseDebtKind.Reply, it, state.Today(it.Held!.Unit, asOf), Role.Reporter), Of(it, LimitedThing.ReplyToCorrection, LimitedThing.ReplyToQuestion), it.Held.On),
        CaseStage.Replied => time.Within(OfOffice(CaseDebtKind.Closing, it), Of(it, LimitedThing.CloseCorrection, LimitedThing.CloseQuestion), it.Held!.Reply!.On),
        _ => null,
    };

    private static LimitedThing Of(Case it, LimitedThing correction, LimitedThing question) => it.Sort == CaseKind.Question ? question : correction;

    private static CaseDebt OfOffice(CaseDebtKind kind, Case it) => new(kind, it, Debtors.Office, Role.Supervisor);
}

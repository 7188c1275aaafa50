using Luoshi.Ledger.Owed;

namespace Luoshi.Ledger.Reminders;

/// <summary>Who was reminded of what, as commands and pages ask for it.</summary>
public static class ReminderState
{
    /// <summary>The days on which a debtor was reminded, in order.</summary>
    public static IReadOnlyList<Urging> Urgings(this ILedgerState state, string debtor) =>
        [.. state.All(Urging.Kind, Urging.IdPrefix(debtor)).Cast<Urging>().Where(urging => urging.Debtor == debtor)];

    /// <summary>Whether the same went the same way to the same address on a day.</summary>
    public static bool WasSent(this ILedgerState state, string debtor, DateOnly on, SentMessage sending) =>
        state.Find(Urging.KeyOf(debtor, on)) is Urging urging && urging.Sendings.Any(sent => sent.Covers(sending));

    /// <summary>What every debtor is to be reminded of on a day; who has the nearest last day comes first.</summary>
    public static IReadOnlyList<Reminder> Reminders(this ILedgerState state, IEnumerable<Owing> debts, DateOnly on) =>
        [.. debts.OrderBy(debt => debt.By ?? DateOnly.MaxValue).GroupBy(debt => debt.Debtor).Select(group => state.ReminderOf(group.Key, group, on))];

    private static Reminder ReminderOf(this ILedgerState state, string debtor, IEnumerable<Owing> debts, DateOnly on)
    {
        var before = state.Urgings(debtor).Where(urging => urging.On < on).ToList();
        var urged = debts.Select(debt => new UrgedDebt(debt, 1 + before.Count(urging => !(urging.On < debt.Since) && urging.Reminds(debt.Id)))).ToList();
        return new Reminder(debtor, on, urged) { Addressees = Addressees.Of(state, debtor, urged, on) };
    }
}

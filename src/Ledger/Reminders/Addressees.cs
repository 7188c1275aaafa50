using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Reminders;

/// <summary>
/// Through whom a unit is reminded: its reporter; its head too where the head owes something or anything is over time. Where nobody
/// holds the post that is asked for, whoever else is known.
/// </summary>
internal static class Addressees
{
    public static IReadOnlyList<Contact> Of(ILedgerState state, string debtor, IReadOnlyList<UrgedDebt> debts, DateOnly on)
    {
        var known = state.ContactsOf(debtor, on);
        var meant = known.Where(contact => contact.Post == Post.Reporter
            ? debts.Any(urged => urged.Debt.Role == Role.Reporter)
            : debts.Any(urged => urged.Debt.Role == Role.UnitHead || urged.Debt.IsOver)).ToList();
        return meant.Count > 0 ? meant : known;
    }
}

using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;

namespace Luoshi.Ledger.Tables.Officials;

/// <summary>Makes one command of the rows of a list: what the ledger knows for the day already is left out.</summary>
public static class OfficialsTaking
{
    public static Together Of(ILedgerState state, IReadOnlyList<OfficialsRow> rows)
    {
        List<UnitContact> contacts = [.. rows.SelectMany(row => row.Contacts).Where(wanted => !Holds(state, wanted)).Distinct()];
        List<UnitCharge> charges = [.. rows.SelectMany(row => row.Charges).Where(wanted => !Holds(state, wanted)).Distinct()];
        var commands = new List<Command>();
        if (contacts.Count > 0) commands.Add(new NameContacts(contacts));
        if (charges.Count > 0) commands.Add(new PutLeadersInCharge(charges));
        return new Together(commands);
    }

    private static bool Holds(ILedgerState state, UnitContact wanted) =>
        state.Unit(wanted.Unit)?.Contact(wanted.Contact.Post, wanted.Contact.From) is { } there && there with { From = wanted.Contact.From } == wanted.Contact;

    private static bool Holds(ILedgerState state, UnitCharge wanted) =>
        state.LeaderOf(wanted.Unit, wanted.Charge.From) is { } there && there with { From = wanted.Charge.From } == wanted.Charge;
}

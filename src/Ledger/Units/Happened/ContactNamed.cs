namespace Luoshi.Ledger.Units.Happened;

/// <summary>A unit is reached through somebody from a day on; what was said before for the same post and day was wrong.</summary>
public sealed record ContactNamed(string Unit, Contact Contact) : Fact
{
    public override EntityKey Subject => UnitOfficials.KeyOf(Unit);

    public override Entity Change(Entity? before)
    {
        var unit = before as UnitOfficials ?? new UnitOfficials(Unit);
        var others = unit.Contacts.Where(contact => contact.Post != Contact.Post || contact.From != Contact.From);
        return unit with { Contacts = [.. others.Append(Contact).OrderBy(contact => contact.From)] };
    }
}

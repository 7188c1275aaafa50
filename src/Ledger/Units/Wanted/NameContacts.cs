using Luoshi.Ledger.Units.Happened;

namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Says through whom units are reached, one or a whole directory at once; what is known already is not written again.</summary>
public sealed record NameContacts(IReadOnlyList<UnitContact> Contacts) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        foreach (var (unit, contact) in Contacts) Check(unit, contact);
        var news = Contacts.Where(wanted => state.Unit(wanted.Unit)?.Contacts.Contains(wanted.Contact) != true).ToList();
        if (news.Count == 0) throw OfficialsRefusal.NothingNew;
        return news.Select(wanted => new ContactNamed(wanted.Unit, wanted.Contact));
    }

    private static void Check(string unit, Contact contact)
    {
        OfficialsRefusal.Check(unit, contact.From, contact.Until);
        if (contact.Email.Length > 0 && !IsAddress(contact.Email)) throw new RefusedException(
            $"{unit}的邮箱“{contact.Email}”不像邮箱地址，应像 name@example.cn。", $"\"{contact.Email}\" of {unit} is no e-mail address; it looks like name@example.cn.");
        if (contact.Phone.Length > 0 && !PhoneNumber.IsPlausible(contact.Phone)) throw new RefusedException(
            $"{unit}的电话“{contact.Phone}”不像电话号码：手机 11 位，固定电话如 0999-6021234，短号 4 位以上。",
            $"\"{contact.Phone}\" of {unit} is no telephone number: a mobile one has 11 digits, one of a town looks like 0999-6021234, a short one has 4 or more.");
    }

    private static bool IsAddress(string email) => email.Split('@') is [{ Length: > 0 }, var host] && host.Contains('.', StringComparison.Ordinal) && !email.Any(char.IsWhiteSpace);
}

namespace Luoshi.Ledger.Units;

/// <summary>
/// Who answers for a unit's tasks, now and on any day before: through whom it is reached, and which leader is in charge of it. What
/// held before stays, with its day.
/// </summary>
/// <param name="Unit">By the name that tasks are assigned to it with.</param>
public sealed record UnitOfficials(string Unit) : Entity
{
    public const string Kind = "unit";

    public override EntityKey Key => KeyOf(Unit);

    /// <summary>In the order of their first days.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>In the order of their first days.</summary>
    public IReadOnlyList<Charge> Charges { get; init; } = [];

    /// <summary>Who holds a post on a day; null where nobody is known to.</summary>
    public Contact? Contact(Post post, DateOnly on) =>
        Contacts.LastOrDefault(contact => contact.Post == post && contact.From <= on) is { Name.Length: > 0 } last && !(last.Until < on) ? last : null;

    /// <summary>Who is in charge on a day; null where nobody is known to be.</summary>
    public Charge? Charge(DateOnly on) =>
        Charges.LastOrDefault(charge => charge.From <= on) is { Leader.Length: > 0 } last && !(last.Until < on) ? last : null;

    public static EntityKey KeyOf(string unit) => new(Kind, unit);
}

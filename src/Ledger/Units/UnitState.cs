namespace Luoshi.Ledger.Units;

/// <summary>Who answers for units, as commands and pages ask for it.</summary>
public static class UnitState
{
    /// <summary>All units that anything is known of, by their names.</summary>
    public static IReadOnlyList<UnitOfficials> Units(this ILedgerState state) => [.. state.All(UnitOfficials.Kind).Cast<UnitOfficials>()];

    public static UnitOfficials? Unit(this ILedgerState state, string unit) => state.Find(UnitOfficials.KeyOf(unit)) as UnitOfficials;

    /// <summary>Through whom a unit is reached on a day, the reporter first; empty where nobody is known.</summary>
    public static IReadOnlyList<Contact> ContactsOf(this ILedgerState state, string unit, DateOnly on) =>
        state.Unit(unit) is { } known ? [.. Enum.GetValues<Post>().Select(post => known.Contact(post, on)).OfType<Contact>()] : [];

    /// <summary>The leader in charge of a unit on a day; null where nobody is known to be.</summary>
    public static Charge? LeaderOf(this ILedgerState state, string unit, DateOnly on) => state.Unit(unit)?.Charge(on);
}

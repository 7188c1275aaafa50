namespace Luoshi.Ledger;

/// <summary>Somebody who is registered to write into the ledger, now and on any day before; their duties are never taken away, only ended.</summary>
/// <param name="Name">As entries call them; no two people of a place are registered by the same.</param>
public sealed record User(string Name) : Entity
{
    public const string Kind = "user";

    public override EntityKey Key => KeyOf(Name);

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    public IEnumerable<Duty> On(DateOnly day) => Duties.Where(duty => duty.HoldsOn(day));

    public static EntityKey KeyOf(string name) => new(Kind, name);
}

namespace Luoshi.Ledger.Units;

/// <summary>A body through the years: what part it has in the plan, and what became of it.</summary>
/// <param name="Unit">By the name that tasks are assigned to it with.</param>
public sealed record UnitBody(string Unit) : Entity
{
    public const string Kind = "body";

    public override EntityKey Key => KeyOf(Unit);

    /// <summary>In the order of their first days; before the first it answers.</summary>
    public IReadOnlyList<PartFrom> Parts { get; init; } = [];

    /// <summary>The day on which it was entered; null for one that packs declare.</summary>
    public DateOnly? EnteredOn { get; init; }

    /// <summary>The day from which a unit that packs declare is known to be none of the place's; null for all others.</summary>
    public DateOnly? LeftOutOn { get; init; }

    /// <summary>Null while it is there.</summary>
    public Succession? Succession { get; init; }

    public UnitPart PartOn(DateOnly day) => Parts.LastOrDefault(part => part.From <= day).Part;

    public static EntityKey KeyOf(string unit) => new(Kind, unit);
}

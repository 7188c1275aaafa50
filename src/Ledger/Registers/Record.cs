using System.Globalization;
using Luoshi.Ledger.Cases;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers;

/// <summary>A record (记录) of a register. It is never taken away: one that should not be there is struck off, with the reason.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">From 1, in the order of entry; it stays.</param>
public sealed record Record(string Register, int Number) : Entity
{
    public const string Kind = "record";

    public override EntityKey Key => KeyOf(Register, Number);

    /// <summary>The unit that it belongs to.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its state; empty where records have none.</summary>
    public string State { get; init; } = "";

    /// <summary>What it holds, by field; what is not there was not filled, and empty what was emptied.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Why it was entered although a check spoke against it; empty where none did.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The form that it was typed into last, by its id; empty where it came otherwise.</summary>
    public string Form { get; init; } = "";

    /// <summary>The day of entry.</summary>
    public DateOnly On { get; init; }

    /// <summary>The day of the last change.</summary>
    public DateOnly ChangedOn { get; init; }

    /// <summary>The day on which it was struck off; null where it counts.</summary>
    public DateOnly? StruckOn { get; init; }

    /// <summary>How it is handled; null where records of its register are no cases, or it was entered before they were.</summary>
    public Case? Case { get; init; }

    /// <summary>The photos and files that the public may see, by their hashes.</summary>
    public IReadOnlyList<string> Photos { get; init; } = [];

    /// <summary>As a declaration reads it.</summary>
    public Filled As(Register declared) => new(declared, Case is { } it && declared.Case is { } handling ? Fields.Concat(CaseValues.Of(it, handling)).ToDictionary(StringComparer.Ordinal) : Fields, State, On);

    public static EntityKey KeyOf(string register, int number) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(register)}{number:D8}"));

    /// <summary>What the ids of all records of a register begin with.</summary>
    public static string IdPrefix(string register) => register + "/";

    public override IEnumerable<Entity> Following(ILedgerState state, Entity? before) => RollingUp.Follow(state, before as Record, this);
}

using System.Text.Json.Serialization;
using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>A field (栏目) of a register: what it holds and what must be true of it.</summary>
/// <param name="Code">As formulas and records cite it: <c>opened_on</c>.</param>
/// <param name="Name">As people see it.</param>
/// <param name="Kind">What it holds.</param>
public sealed record Field(string Code, Term Name, FieldKind Kind)
{
    /// <summary>Whether a record without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no two records may hold the same.</summary>
    public bool Unique { get; init; }

    /// <summary>The unit of a number (头, 万元); empty where it has none.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The least that a number may be; null for any.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most that a number may be; null for any.</summary>
    public decimal? Most { get; init; }

    /// <summary>How many digits a number may have behind the point; null for any.</summary>
    public int? Digits { get; init; }

    /// <summary>What a field of choices can hold.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The register whose records a reference means.</summary>
    public string Register { get; init; } = "";

    /// <summary>By what it is reckoned; null where it is typed.</summary>
    public Formula? Formula { get; init; }

    /// <summary>The parents whose young a coefficient of inbreeding is of; null in other fields.</summary>
    public Parents? Parents { get; init; }

    /// <summary>Above which coefficient of inbreeding an explanation is owed, from 0 to 1; null where none ever is.</summary>
    public decimal? WarnAbove { get; init; }

    /// <summary>What a record that a reference means must hold, all of it: a sire is a stallion. Empty for any record.</summary>
    public IReadOnlyList<Holds> Only { get; init; } = [];

    /// <summary>Codes that it had in earlier versions: what records hold under them is read as this.</summary>
    public IReadOnlyList<string> Was { get; init; } = [];

    /// <summary>停用: records keep what they have, and it is asked for no more.</summary>
    public bool Retired { get; init; }

    /// <summary>Whether only the keeper and the supervision office see it.</summary>
    public bool Masked { get; init; }

    /// <summary>Whether the record's case tells it: nobody types it, and no pack declares it.</summary>
    public bool OfCase { get; init; }

    /// <summary>Whether it is filled by hand.</summary>
    [JsonIgnore]
    public bool IsTyped => Formula is null && Parents is null && !OfCase;

    /// <summary>Whether it holds photos or files, which are kept beside the ledger.</summary>
    [JsonIgnore]
    public bool HoldsFiles => Kind is FieldKind.Photo or FieldKind.File;

    /// <summary>What to write into it, where the name does not tell; null for nothing.</summary>
    public Term? Hint { get; init; }

    /// <summary>Of what kind it is in a formula.</summary>
    /// <param name="computed">Of what kind a computed field is.</param>
    public ValueKind KindOfValue(Func<Field, ValueKind> computed) => Kind switch
    {
        FieldKind.Number or FieldKind.Money or FieldKind.Inbreeding => ValueKind.Number,
        FieldKind.Date => ValueKind.Day,
        FieldKind.Flag => ValueKind.Truth,
        FieldKind.Computed => computed(this),
        _ => ValueKind.Text,
    };
}

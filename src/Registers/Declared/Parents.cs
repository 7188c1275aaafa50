namespace Luoshi.Registers.Declared;

/// <summary>Which fields of a record name the parents of an animal: references to the register that has their pedigree.</summary>
/// <param name="Sire">The field of the sire (父).</param>
/// <param name="Dam">The field of the dam (母).</param>
public sealed record Parents(string Sire, string Dam)
{
    /// <summary>The field of the day of birth, where the record is the young itself: parents are older. Empty elsewhere.</summary>
    public string Born { get; init; } = "";
}

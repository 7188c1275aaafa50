using Luoshi.Ledger.Registers;

namespace Luoshi.Desk.Pedigrees;

/// <summary>The pedigree of one animal as it is drawn.</summary>
/// <param name="Animal">The animal.</param>
/// <param name="Ancestors">Generation by generation, the sire always before the dam; null where one is not known.</param>
/// <param name="Inbreeding">Its coefficient of inbreeding as the studbook stands now; null where a parent is not known.</param>
/// <param name="Parents">What its parents have in common; null where one is not known.</param>
public sealed record FamilyTree(Record Animal, IReadOnlyList<IReadOnlyList<Record?>> Ancestors, double? Inbreeding, PlannedMating? Parents)
{
    /// <summary>How many of the places that are drawn have a known ancestor.</summary>
    public int Known => Ancestors.Sum(generation => generation.Count(ancestor => ancestor is not null));

    /// <summary>How many places are drawn.</summary>
    public int Drawn => Ancestors.Sum(generation => generation.Count);
}

namespace Luoshi.Ledger.Openings;

/// <summary>What a unit of the packs is in a place, or one that the place has beside them.</summary>
/// <param name="Declared">As packs call it; empty for one that they do not declare.</param>
/// <param name="Name">As the place calls it; empty where it has none.</param>
public sealed record UnitHere(string Declared, string Name);

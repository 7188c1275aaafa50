using Luoshi.Ledger.Registers;
using Luoshi.Registers.Pedigrees;

namespace Luoshi.Desk.Pedigrees;

/// <summary>A mating with the records that it is between.</summary>
/// <param name="Sire">The sire.</param>
/// <param name="Dam">The dam.</param>
/// <param name="Mating">What it would lead to.</param>
/// <param name="Common">The ancestors that both have in common, each with what it adds.</param>
public sealed record PlannedMating(Record Sire, Record Dam, Mating Mating, IReadOnlyList<(Record Ancestor, Cross Cross)> Common);

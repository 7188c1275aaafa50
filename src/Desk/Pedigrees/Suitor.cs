using Luoshi.Ledger.Registers;

namespace Luoshi.Desk.Pedigrees;

/// <summary>A sire that could be chosen for a dam.</summary>
/// <param name="Sire">The sire.</param>
/// <param name="Inbreeding">What the coefficient of inbreeding of their young would be.</param>
public sealed record Suitor(Record Sire, double Inbreeding);

namespace Luoshi.Ledger.Units;

/// <summary>The part of a body from a day on.</summary>
public readonly record struct PartFrom(UnitPart Part, DateOnly From);

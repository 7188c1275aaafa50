namespace Luoshi.Ledger.Counts;

/// <summary>How many were left out of a count for one reason.</summary>
public readonly record struct LeftOut(Omission Why, int Count);

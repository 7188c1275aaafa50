namespace Luoshi.Ledger.Places;

/// <summary>A code of six digits as in GB/T 2260, and the day from which it holds.</summary>
public sealed record DatedCode(string Code, DateOnly From);

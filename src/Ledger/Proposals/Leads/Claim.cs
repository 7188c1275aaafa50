namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>What a word says for a unit.</summary>
internal readonly record struct Claim(string Unit, double Weight, bool IsName);

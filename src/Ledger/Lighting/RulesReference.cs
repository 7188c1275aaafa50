namespace Luoshi.Ledger.Lighting;

/// <summary>Which rules a lamp was lit by: they stay in the ledger as they were adopted, whatever becomes of the pack.</summary>
/// <param name="From">The first day for which they were adopted.</param>
/// <param name="Name">The name of the set.</param>
/// <param name="Version">Its version.</param>
public sealed record RulesReference(DateOnly From, string Name, string Version);

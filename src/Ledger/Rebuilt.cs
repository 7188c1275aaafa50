namespace Luoshi.Ledger;

/// <summary>What computing the state of a place again from its entries came to.</summary>
/// <param name="Entries">How many entries were replayed.</param>
/// <param name="Differing">What the stored state had wrong, too much or too little.</param>
public sealed record Rebuilt(long Entries, IReadOnlyList<EntityKey> Differing);

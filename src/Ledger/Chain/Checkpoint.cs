namespace Luoshi.Ledger.Chain;

/// <summary>
/// A head that is kept where the ledger's keeper cannot change it: printed, published, sent to the level above. Up to it, no change
/// goes unseen.
/// </summary>
/// <param name="Head">The last entry at the time.</param>
public sealed record Checkpoint(StreamHead Head);

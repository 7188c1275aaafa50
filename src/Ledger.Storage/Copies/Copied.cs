namespace Luoshi.Ledger.Storage.Copies;

/// <summary>What a copy holds, place by place; each place's chain has been walked to this head.</summary>
/// <param name="Entries">Of all places together.</param>
/// <param name="Heads">The last entry of each place.</param>
public sealed record Copied(long Entries, IReadOnlyList<StreamHead> Heads);

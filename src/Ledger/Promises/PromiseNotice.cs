namespace Luoshi.Ledger.Promises;

/// <summary>Why a released promise was taken back, for everybody to read.</summary>
public sealed record PromiseNotice(string Notice, DateOnly On);

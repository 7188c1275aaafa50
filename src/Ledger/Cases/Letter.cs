namespace Luoshi.Ledger.Cases;

/// <summary>What came with a case and is not for the ledger.</summary>
/// <param name="Place">The place.</param>
/// <param name="Id">By which the case names it; it tells nothing.</param>
/// <param name="Word">What the state of the case is asked by: a hash of it.</param>
/// <param name="Sealed">How whoever brought it can be reached, encrypted; empty where they did not say or it was destroyed.</param>
public sealed record Letter(string Place, string Id, string Word, string Sealed);

namespace Luoshi.Ledger.Cases;

/// <summary>That a case was not accepted (不予受理), and why.</summary>
public sealed record Declining(string Reason, DateOnly On);

namespace Luoshi.Ledger.Progress;

/// <summary>A report that was sent back to the unit.</summary>
public sealed record SentBack(string By, Role Role, DateOnly On, string Reason);

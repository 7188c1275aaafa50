namespace Luoshi.Ledger.Indicators;

/// <summary>That numbers had been entered wrongly: what stood there before, and why it was changed.</summary>
public sealed record Correction(Told Before, DateOnly On, string By, string Reason);

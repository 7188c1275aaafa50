namespace Luoshi.Ledger.Findings;

/// <summary>Why a released finding was taken back, for everybody to read.</summary>
public sealed record FindingNotice(string Notice, DateOnly On);

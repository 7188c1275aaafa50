namespace Luoshi.Ledger.Tables;

/// <summary>Why a row of a table was not taken, or what to look at in it: in both languages.</summary>
public sealed record RowReason(string Chinese, string English);

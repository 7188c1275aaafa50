namespace Luoshi.Ledger.Indicators;

/// <summary>Why two numbers are not set against each other, in both languages.</summary>
public sealed record NotComparable(string Chinese, string English);

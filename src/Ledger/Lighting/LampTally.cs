namespace Luoshi.Ledger.Lighting;

/// <summary>How many tasks of a place are counted under one line.</summary>
public sealed record LampTally(string Place, LampLine Line, int Tasks);

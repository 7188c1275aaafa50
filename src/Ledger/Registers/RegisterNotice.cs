namespace Luoshi.Ledger.Registers;

/// <summary>Why a register is public no more, for everybody to read.</summary>
public sealed record RegisterNotice(string Notice, DateOnly On);

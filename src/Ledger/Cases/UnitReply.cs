namespace Luoshi.Ledger.Cases;

/// <summary>What a unit answered the office on a case (答复): not what the public reads.</summary>
public sealed record UnitReply(string Words, DateOnly On);

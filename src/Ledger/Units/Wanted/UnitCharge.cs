namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Which leader is to be in charge of a unit.</summary>
public sealed record UnitCharge(string Unit, Charge Charge);

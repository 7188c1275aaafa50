namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Whom a unit is to be reached through.</summary>
public sealed record UnitContact(string Unit, Contact Contact);

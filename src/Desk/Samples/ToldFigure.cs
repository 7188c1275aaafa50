namespace Luoshi.Desk.Samples;

/// <summary>A figure as a report tells it, and the roll-up that comes to it.</summary>
/// <param name="Says">What it is, with its unit.</param>
/// <param name="Register">The register's id.</param>
/// <param name="RollUp">The roll-up's id.</param>
/// <param name="Value">In the unit of the roll-up.</param>
public sealed record ToldFigure(string Says, string Register, string RollUp, decimal Value);

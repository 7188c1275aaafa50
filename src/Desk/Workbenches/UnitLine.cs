namespace Luoshi.Desk.Workbenches;

/// <summary>A unit of a plan, with what it has to do.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Led">How many tasks it leads that stand.</param>
/// <param name="Shared">How many more it takes part in.</param>
/// <param name="Owed">How much it owes today.</param>
/// <param name="Over">How much of that is over time.</param>
public sealed record UnitLine(string Name, int Led, int Shared, int Owed, int Over);

namespace Luoshi.Desk.Beginnings;

/// <summary>What a set-up came to.</summary>
/// <param name="Doors">A link for each who can sign in now.</param>
/// <param name="PlanYear">The year of the draft that was drawn up with it; null: none was.</param>
/// <param name="Tasks">How many tasks it has.</param>
public sealed record Beginning(IReadOnlyList<OpenedDoor> Doors, int? PlanYear, int Tasks);

namespace Luoshi.Desk.Beginnings;

/// <summary>A link by which somebody sets their password, good once.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">What they are.</param>
/// <param name="Token">The word in it that nobody can guess.</param>
public sealed record OpenedDoor(string Place, string Name, Ledger.Role Role, string Token);

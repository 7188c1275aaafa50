namespace Luoshi.Ledger.Accounts;

/// <summary>A task that somebody follows (关注).</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Who follows it.</param>
/// <param name="Year">The year of its plan.</param>
/// <param name="Task">Its number, as it is written.</param>
/// <param name="Since">Since when.</param>
public sealed record FollowedTask(string Place, string Name, int Year, string Task, DateTimeOffset Since);

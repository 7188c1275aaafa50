namespace Luoshi.Ledger.Plans;

/// <summary>The report that a plan was read from.</summary>
/// <param name="Name">Its title and place as far as it tells them, else the file's name.</param>
/// <param name="Hash">SHA-256 of the file, hexadecimal.</param>
public sealed record PlanSource(string Name, string Hash);

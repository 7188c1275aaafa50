namespace Luoshi.Ledger;

/// <summary>Who gave a command: an official by name, in the role in which it was given.</summary>
/// <param name="Name">As the office calls them.</param>
/// <param name="Role">In which they gave it.</param>
/// <param name="Unit">The unit they act for; empty for the supervision office and for county leaders.</param>
public sealed record Actor(string Name, Role Role, string Unit = "");

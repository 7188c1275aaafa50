namespace Luoshi.Desk.Accounts;

/// <summary>That somebody has to set a new password before they are let in, since theirs is too old.</summary>
/// <param name="Place">The place.</param>
/// <param name="Token">Of a link by which they set it, good for a short while.</param>
public sealed record Renewal(string Place, string Token) : Entrance;

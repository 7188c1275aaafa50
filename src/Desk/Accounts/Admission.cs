using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>That somebody was let in.</summary>
/// <param name="Session">Their session.</param>
/// <param name="Token">What their browser shows from now on; known to nobody else.</param>
public sealed record Admission(SignedIn Session, string Token)
{
    /// <summary>A link by which they have to set a new password first, since theirs is too old; null where it is not.</summary>
    public string? Renewal { get; init; }
}

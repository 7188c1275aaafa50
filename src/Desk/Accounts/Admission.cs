using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>That somebody was let in.</summary>
/// <param name="Session">Their session.</param>
/// <param name="Token">What their browser shows from now on; known to nobody else.</param>
public sealed record Admission(SignedIn Session, string Token) : Entrance;

using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts.Passkeys;

/// <summary>What passkeys have to answer: kept where every node finds it, for the one visitor who was asked, good once.</summary>
/// <param name="accounts">Where it is kept.</param>
/// <param name="clock">What time it is.</param>
public sealed class Challenges(IAccounts accounts, TimeProvider clock)
{
    /// <summary>For how long one is good.</summary>
    public static TimeSpan Good { get; } = TimeSpan.FromMinutes(5);

    /// <summary>A word by which a visitor is known again who is not signed in.</summary>
    public static string NewVisitor() => Tokens.New();

    /// <summary>Keeps what a visitor was asked who is not signed in; of several only the last is good.</summary>
    public void Keep(string visitor, string asked) => Keep("", "", visitor, asked);

    /// <summary>The same of somebody who is.</summary>
    public void Keep(SignedIn session, string asked) => Keep(session.Place, session.Name, session.Id, asked);

    /// <summary>What a visitor was asked, for the one time that it is good; null where it is not any more, or never was.</summary>
    public string? Take(string visitor) => Take("", visitor);

    /// <summary>The same of somebody who is signed in.</summary>
    public string? Take(SignedIn session) => Take(session.Place, session.Id);

    private void Keep(string place, string name, string visitor, string asked)
    {
        var now = clock.GetUtcNow();
        accounts.Keep(new Credential(place, name, CredentialKind.Challenge, Tokens.Kept(visitor)) { Body = asked, MadeAt = now, EndsAt = now + Good });
    }

    private string? Take(string place, string visitor) =>
        accounts.Find(place, CredentialKind.Challenge, Tokens.Kept(visitor)) is { } kept && accounts.Remove(kept) && kept.EndsAt > clock.GetUtcNow() ? kept.Body : null;
}

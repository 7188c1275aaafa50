using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts.Provider;

/// <summary>Lets people in whom the office's provider of identities vouches for, by the same rules as whoever has a password: the account, the lock, the rest, the duty of the day.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Who can sign in.</param>
/// <param name="clock">What time it is.</param>
/// <param name="gate">Where sessions begin.</param>
/// <param name="links">Whose account is whose.</param>
public sealed class ProviderGate(ILedger ledger, IAccounts accounts, TimeProvider clock, Gate gate, ProviderLinks links)
{
    private readonly Guesses _guesses = new(accounts, clock, gate.Rules);

    /// <summary>The places where they have an account, with what these are called.</summary>
    public IReadOnlyList<(string Id, string Name)> PlacesOf(ProvidedIdentity who) => [.. gate.Places().Where(place => links.NameOf(place.Id, who) is not null)];

    /// <summary>Whether a code is still to be asked of them: they set that up here, and the provider asked for one thing only.</summary>
    public bool AsksCode(string place, ProvidedIdentity who) =>
        !who.HadSecondFactor && links.NameOf(place, who) is { } name && accounts.Account(place, name) is { IsLocked: false } account && !_guesses.Rests(account) && Gate.AsksCode(accounts.Credentials(place, name));

    /// <summary>Lets somebody in. Null where not: it is not told what was wrong.</summary>
    public Admission? SignIn(string place, ProvidedIdentity who, string code, Caller caller)
    {
        if (links.NameOf(place, who) is not { } name) return NotLetIn(place, "", caller);
        // Not whether they rest: that may end between two looks at the clock.
        var isAsked = !who.HadSecondFactor && Gate.AsksCode(accounts.Credentials(place, name));
        var account = isAsked ? _guesses.Count(place, name) : accounts.Account(place, name);
        if (account is null or { IsLocked: true } || _guesses.Rests(account) || (isAsked && !gate.HasCode(accounts.Credentials(place, name), code))) return NotLetIn(place, name, caller);
        if (isAsked) _guesses.Clear(place, name);
        if (Duties.Of(ledger, place, name, PlaceTime.DayOf(clock.GetUtcNow())) is not [var duty, ..] || !links.Settle(place, name, who, caller.From)) return NotLetIn(place, name, caller);
        return gate.Begin(place, name, duty, caller, AccountEventKind.SignedInByProvider);
    }

    /// <summary>Keeps that somebody came who has no account; where there are several places, nobody knows to which.</summary>
    public void Unknown(Caller caller)
    {
        if (gate.Places() is [var only]) NotLetIn(only.Id, "", caller);
    }

    private Admission? NotLetIn(string place, string name, Caller caller)
    {
        gate.NotLetIn(place, name, caller);
        return null;
    }
}

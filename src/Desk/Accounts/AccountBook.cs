using Luoshi.Desk.Accounts.Provider;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>The accounts of a place, as whoever runs the system sees and keeps them. Nobody learns a password by it.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Who can sign in.</param>
/// <param name="gate">Where they sign in.</param>
/// <param name="clock">What time it is.</param>
/// <param name="operating">Whoever keeps the book where it is not said with what they do: on the command line.</param>
public sealed class AccountBook(ILedger ledger, IAccounts accounts, Gate gate, TimeProvider clock, string operating = "")
{
    public SignInRules Rules => gate.Rules;

    /// <summary>Everybody who is registered, by their names.</summary>
    public IReadOnlyList<AccountLine> Lines(string place)
    {
        var kept = accounts.Accounts(place).ToDictionary(account => account.Name, StringComparer.Ordinal);
        var sessions = accounts.Sessions(place).ToLookup(session => session.Name, StringComparer.Ordinal);
        return [.. Users(place).Select(user => LineOf(place, user, kept.GetValueOrDefault(user.Name), [.. sessions[user.Name]]))];
    }

    /// <summary>Opens an account for somebody who is registered.</summary>
    /// <returns>A link by which they set a password of their own, good once.</returns>
    /// <exception cref="RefusedException">They are not registered, or have an account.</exception>
    public string Open(string place, string name, string by = "")
    {
        MustBeRegistered(place, name);
        if (accounts.Account(place, name) is not null) throw new RefusedException(
            $"{name}已经有账户。忘了密码用 reset 换一个链接。", $"{name} has an account. For a lost password, reset gives another link.");
        Done(place, name, AccountEventKind.Opened, by, kept => kept.Open(new Account(place, name, clock.GetUtcNow())));
        return gate.NewLink(place, name, LinkUse.Password);
    }

    /// <summary>Opens an account to look around with, and gives a link that lets in at once.</summary>
    public string OpenToLook(string place, string name)
    {
        accounts.Open(new Account(place, name, clock.GetUtcNow()));
        return gate.NewLink(place, name, LinkUse.Enter);
    }

    /// <summary>Locks an account or opens it again; who is signed in by it is out at once, and no link is good any more.</summary>
    public void Lock(string place, string name, bool locked, string by = "") => Done(place, name, locked ? AccountEventKind.Locked : AccountEventKind.Unlocked, by, kept =>
    {
        _ = kept.Change(place, name, account => account with { IsLocked = locked, Failures = 0, RestsUntil = null }) ?? throw NoAccount(name);
        if (!locked) return;
        kept.EndAll(place, name, clock.GetUtcNow());
        kept.RemoveLinks(place, name);
    });

    /// <summary>Shuts somebody out whose duty is over, at once; nothing happens where they have no account.</summary>
    public void ShutOut(string place, string name, string by)
    {
        if (accounts.Account(place, name) is not null) Lock(place, name, locked: true, by);
    }

    /// <summary>Takes everything away by which somebody could show who they are.</summary>
    /// <returns>A link by which they set a new password, good once.</returns>
    public string Reset(string place, string name, string by = "")
    {
        Done(place, name, AccountEventKind.Reset, by, kept =>
        {
            _ = kept.Change(place, name, account => account with { Failures = 0, RestsUntil = null }) ?? throw NoAccount(name);
            foreach (var credential in kept.Credentials(place, name)) kept.Remove(credential);
            foreach (var token in kept.Tokens(place, name)) kept.Revoke(token, clock.GetUtcNow());
            kept.EndAll(place, name, clock.GetUtcNow());
        });
        return gate.NewLink(place, name, LinkUse.Password);
    }

    /// <summary>What was done with the accounts of a place, or tried, the last first.</summary>
    /// <param name="place">The place.</param>
    /// <param name="before">The number before which it was; null: the last.</param>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<AccountEvent> Events(string place, long? before, int count) => accounts.Events(place, before, count);

    /// <summary>The same of one account.</summary>
    public IReadOnlyList<AccountEvent> EventsOf(string place, string name, int count) => accounts.EventsOf(place, name, count);

    /// <summary>The sessions of one person, the last begun first.</summary>
    public IReadOnlyList<SignedIn> Sessions(string place, string name) => [.. accounts.Sessions(place, name).Where(gate.IsGoingOn)];

    /// <summary>Ends a session of somebody; nothing happens where it is none of theirs, or over.</summary>
    public void End(string place, string name, string id, string by)
    {
        if (accounts.SessionOf(place, id) is { EndedAt: null } session && session.Name == name) gate.Close(session, AccountEventKind.SessionEnded, by);
    }

    private void Done(string place, string name, AccountEventKind kind, string by, Action<IAccounts> action) => accounts.Together(place, kept =>
    {
        action(kept);
        kept.Note(new AccountEvent(place, name, kind, clock.GetUtcNow()) { By = by.Length > 0 ? by : operating });
        return true;
    });

    private AccountLine LineOf(string place, User user, Account? account, IReadOnlyList<SignedIn> sessions)
    {
        var credentials = account is null ? [] : accounts.Credentials(place, user.Name);
        return new(user, account, Has(credentials, CredentialKind.Password), Has(credentials, CredentialKind.Code), [.. sessions.Where(gate.IsGoingOn)])
        {
            Passkeys = credentials.Count(credential => credential.Kind == CredentialKind.Passkey),
            Links = ProviderLink.AllOf(credentials, clock.GetUtcNow()),
        };
    }

    private static bool Has(IReadOnlyList<Credential> credentials, CredentialKind kind) => credentials.Any(credential => credential.Kind == kind);

    private void MustBeRegistered(string place, string name)
    {
        if (Users(place).All(user => user.Name != name)) throw new RefusedException(
            $"用户登记里没有{name}。先登记身份：luoshi user add。", $"{name} is not in the register of users. Register them first: luoshi user add.");
    }

    private IReadOnlyList<User> Users(string place)
    {
        using var state = ledger.Read(place);
        return [.. state.All(User.Kind).Cast<User>()];
    }

    private static RefusedException NoAccount(string name) => new(
        $"{name}没有账户。开户用 luoshi account add。", $"{name} has no account. luoshi account add opens one.");
}

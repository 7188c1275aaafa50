using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;
using Luoshi.Ledger.Storage.Writing;

namespace Luoshi.Ledger.Storage;

/// <summary>Accounts in the database of the ledger.</summary>
/// <param name="database">The database.</param>
/// <param name="guard">Tells what it answers.</param>
/// <param name="within">What everything goes through, where several things are done as one; null: each has a session of its own.</param>
internal sealed class StoredAccounts(Database database, Guard guard, Session? within = null) : IAccounts
{
    private readonly Notes _notes = new(database);

    public IReadOnlyList<Account> Accounts(string place) => Asked(session => session.Rows(AccountTable.Of(place), AccountTable.Read));

    public Account? Account(string place, string name) => Asked(session => session.Rows(AccountTable.Of(place, name), AccountTable.Read) is [var account] ? account : null);

    public void Open(Account account) => Write(account.Place, AccountTable.Insert(account));

    public Account? Change(string place, string name, Func<Account, Account> change) => Alone(place, session =>
    {
        if (session.Rows(AccountTable.Of(place, name), AccountTable.Read) is not [var account]) return null;
        var changed = change(account);
        if (changed != account) session.Execute([AccountTable.Update(changed)]);
        return changed;
    });

    public IReadOnlyList<Credential> Credentials(string place, string name) => Asked(session => session.Rows(CredentialTable.Of(place, name), CredentialTable.Read));

    public Credential? Find(string place, CredentialKind kind, string id) =>
        Asked(session => session.Rows(CredentialTable.OfKind(place, kind, id), CredentialTable.Read) is [var found, ..] ? found : null);

    public void Keep(Credential credential) => Write(credential.Place, CredentialTable.Upsert(credential));

    public bool Remove(Credential credential) => Alone(credential.Place, session =>
    {
        var isThere = session.Rows(CredentialTable.One(credential), CredentialTable.Read).Count > 0;
        if (isThere) session.Execute([CredentialTable.Delete(credential)]);
        return isThere;
    });

    public void RemoveLinks(string place, string name) => Write(place, CredentialTable.DeleteLinks(place, name));

    public bool Use(Credential credential, long code) => Alone(credential.Place, session =>
    {
        if (session.Rows(CredentialTable.One(credential), CredentialTable.Read) is not [var kept] || kept.Used >= code) return false;
        session.Execute([CredentialTable.Upsert(kept with { Used = code })]);
        return true;
    });

    public SignedIn? SessionOf(string place, string id) => Asked(session => session.Rows(SessionTable.Of(place, id), SessionTable.Read) is [var found] ? found : null);

    public IReadOnlyList<SignedIn> Sessions(string place, string? name = null) =>
        Asked(session => session.Rows(name is null ? SessionTable.Open(place) : SessionTable.OpenOf(place, name), SessionTable.Read));

    public void Begin(SignedIn session) => Write(session.Place, SessionTable.Insert(session));

    public bool Seen(SignedIn session, DateTimeOffset at) => Alone(session.Place, open =>
    {
        open.Execute([SessionTable.Seen(session, at)]);
        return open.Rows(SessionTable.Of(session.Place, session.Id), SessionTable.Read) is [{ EndedAt: null }];
    });

    public void Close(SignedIn session, DateTimeOffset at) => Write(session.Place, SessionTable.End(session, at));

    public void EndAll(string place, string name, DateTimeOffset at, string? but = null) => Write(place, SessionTable.EndAll(place, name, at, but ?? ""));

    public IReadOnlyList<ApiToken> Tokens(string place, string? name = null) =>
        Asked(session => session.Rows(name is null ? TokenTable.All(place) : TokenTable.Of(place, name), TokenTable.Read));

    public ApiToken? TokenOf(string place, string id) => Asked(session => session.Rows(TokenTable.One(place, id), TokenTable.Read) is [var token] ? token : null);

    public void Keep(ApiToken token) => Write(token.Place, TokenTable.Insert(token));

    public bool Revoke(ApiToken token, DateTimeOffset at) => Alone(token.Place, session => session.Rows(TokenTable.Revoke(token, at), TokenTable.Read).Count > 0);

    public void Used(ApiToken token, DateTimeOffset at) => Write(token.Place, TokenTable.Used(token, at));

    public IReadOnlyList<FollowedTask> Followed(string place, string name) => Asked(session => session.Rows(FollowingTable.Of(place, name), FollowingTable.Read));

    public void Follow(FollowedTask task) => Write(task.Place, FollowingTable.Insert(task));

    public void Leave(FollowedTask task) => Write(task.Place, FollowingTable.Delete(task));

    public void Forget(DateTimeOffset before) => Alone("", session =>
    {
        session.Execute([SessionTable.Forget(before), CredentialTable.Forget(CredentialKind.Link, before), CredentialTable.Forget(CredentialKind.AwaitedIdentity, before)]);
        return true;
    });

    public void ForgetChallenges(DateTimeOffset before) => Write("", CredentialTable.Forget(CredentialKind.Challenge, before));

    public T Together<T>(string place, Func<IAccounts, T> action) => Alone(place, session => action(new StoredAccounts(database, guard, session)));

    public void Note(AccountEvent done)
    {
        if (within is not null) Write(done.Place, AccountEventTable.Insert(done));
        else guard.Over(() => _notes.Write(done.Place, AccountEventTable.Insert(done)));
    }

    public IReadOnlyList<AccountEvent> Events(string place, long? before, int count) =>
        Asked(session => session.Rows(AccountEventTable.Before(place, before ?? long.MaxValue, count), AccountEventTable.Read));

    public IReadOnlyList<AccountEvent> EventsOf(string place, string name, int count) =>
        Asked(session => session.Rows(AccountEventTable.LastOf(place, name, count), AccountEventTable.Read));

    public IReadOnlyList<ProtectionKey> Keys() => Asked(session => session.Rows(ProtectionKeyTable.All(), ProtectionKeyTable.Read));

    public void Keep(ProtectionKey key) => Write("", ProtectionKeyTable.Insert(key));

    private void Write(string place, Statement statement) => Alone(place, session =>
    {
        session.Execute([statement]);
        return true;
    });

    private T Asked<T>(Func<Session, T> question) => guard.Over(() =>
    {
        if (within is not null) return question(within);
        using var session = Session.ToRead(database);
        return question(session);
    });

    private T Alone<T>(string place, Func<Session, T> action) => guard.Over(() =>
    {
        if (within is not null) return action(within);
        using var session = Session.ToWrite(database, [place]);
        var outcome = action(session);
        session.Commit();
        return outcome;
    });
}

namespace Luoshi.Ledger.Accounts;

/// <summary>Where accounts are kept, beside the ledger and not in it: they change, and are gone when they are taken away.</summary>
public interface IAccounts
{
    /// <summary>All accounts of a place, by their names.</summary>
    IReadOnlyList<Account> Accounts(string place);

    /// <summary>Null where there is no such account.</summary>
    Account? Account(string place, string name);

    /// <summary>Opens an account; nothing is changed where there is one.</summary>
    void Open(Account account);

    /// <summary>Changes an account while nobody else does.</summary>
    /// <returns>As it is then; null where there is none.</returns>
    Account? Change(string place, string name, Func<Account, Account> change);

    IReadOnlyList<Credential> Credentials(string place, string name);

    /// <summary>The credential of a kind that has this id, whosever it is; null where there is none.</summary>
    Credential? Find(string place, CredentialKind kind, string id);

    /// <summary>Keeps a credential, in the place of the one before it.</summary>
    void Keep(Credential credential);

    /// <summary>Takes a credential away.</summary>
    /// <returns>Whether it was there: of two who use a link at once, one hears yes.</returns>
    bool Remove(Credential credential);

    /// <summary>Takes all links of a name away.</summary>
    void RemoveLinks(string place, string name);

    /// <summary>Marks a code as used.</summary>
    /// <returns>Whether it, and none after it, was used before.</returns>
    bool Use(Credential credential, long code);

    /// <summary>Null where there is no such session, ended or not.</summary>
    SignedIn? SessionOf(string place, string id);

    /// <summary>All sessions of a place that were not ended, or of one name, the last begun first.</summary>
    IReadOnlyList<SignedIn> Sessions(string place, string? name = null);

    void Begin(SignedIn session);

    /// <summary>Keeps when a session was last used.</summary>
    /// <returns>Whether it goes on: one that was ended meanwhile stays ended.</returns>
    bool Seen(SignedIn session, DateTimeOffset at);

    /// <summary>Ends a session; one that is ended stays as it is.</summary>
    void Close(SignedIn session, DateTimeOffset at);

    /// <summary>Ends the sessions of a name.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">Whose.</param>
    /// <param name="at">When.</param>
    /// <param name="but">The id of one that goes on; null: none does.</param>
    void EndAll(string place, string name, DateTimeOffset at, string? but = null);

    /// <summary>All tokens of a place, or of one name, those too that are no good any more; the last made first.</summary>
    IReadOnlyList<ApiToken> Tokens(string place, string? name = null);

    /// <summary>Null where there is no such token, good or not.</summary>
    ApiToken? TokenOf(string place, string id);

    void Keep(ApiToken token);

    /// <summary>Takes a token back.</summary>
    /// <returns>Whether it was not before.</returns>
    bool Revoke(ApiToken token, DateTimeOffset at);

    /// <summary>Keeps when a token was last used.</summary>
    void Used(ApiToken token, DateTimeOffset at);

    /// <summary>What somebody follows, in the order in which they took it up.</summary>
    IReadOnlyList<FollowedTask> Followed(string place, string name);

    /// <summary>Follows a task; one that is followed already stays as it is.</summary>
    void Follow(FollowedTask task);

    /// <summary>Follows a task no longer.</summary>
    void Leave(FollowedTask task);

    /// <summary>Forgets sessions that were last used, and links and awaited names that were good until, before a moment.</summary>
    void Forget(DateTimeOffset before);

    /// <summary>Forgets challenges that were good until before a moment.</summary>
    void ForgetChallenges(DateTimeOffset before);

    /// <summary>Does several things at a place as one: all of them are kept or none, and nobody sees half of it.</summary>
    T Together<T>(string place, Func<IAccounts, T> action);

    /// <summary>Keeps what was done, behind all that was kept before.</summary>
    void Note(AccountEvent done);

    /// <summary>What was done at a place, the last first.</summary>
    /// <param name="place">The place.</param>
    /// <param name="before">The number before which it was; null: the last.</param>
    /// <param name="count">At most so many.</param>
    IReadOnlyList<AccountEvent> Events(string place, long? before, int count);

    /// <summary>What was done on one account, the last first.</summary>
    IReadOnlyList<AccountEvent> EventsOf(string place, string name, int count);

    IReadOnlyList<ProtectionKey> Keys();

    void Keep(ProtectionKey key);
}

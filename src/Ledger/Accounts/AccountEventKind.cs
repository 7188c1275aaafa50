namespace Luoshi.Ledger.Accounts;

/// <summary>What is done with an account.</summary>
public enum AccountEventKind
{
    SignedIn,

    /// <summary>Somebody tried to sign in and was not let in, whatever was wrong.</summary>
    NotLetIn,

    /// <summary>By a link that is good once.</summary>
    EnteredByLink,

    /// <summary>By a passkey; which one is told with whose it is.</summary>
    SignedInByPasskey,

    /// <summary>By the office's provider of identities.</summary>
    SignedInByProvider,

    SignedOut,
    Opened,

    /// <summary>Password, code, passkeys and tokens were taken away, and a link to set a new password was given.</summary>
    Reset,

    Locked,
    Unlocked,

    /// <summary>Somebody's session was ended from outside of it.</summary>
    SessionEnded,

    PasswordSet,
    CodeTurnedOn,
    CodeTurnedOff,
    PasskeyAdded,
    PasskeyRemoved,

    /// <summary>An administrator said under which name of the provider somebody will come.</summary>
    IdentityAwaited,

    /// <summary>An account and somebody whom the provider knows were linked, as they proved to be both.</summary>
    IdentityLinked,

    /// <summary>That was taken back, or no longer waited for.</summary>
    IdentityUnlinked,

    /// <summary>Whoever was signed in answered wrong when they were asked once more who they are.</summary>
    WrongAnswer,

    TokenMade,
    TokenRevoked,

    /// <summary>A program wrote by a token; which one is told with whoever did it.</summary>
    WroteByToken,

    /// <summary>Somebody of the office looked up how the reader of a case can be reached.</summary>
    ContactOpened,

    /// <summary>Another system hears from now on what is entered; where, is told with whoever did it.</summary>
    WebhookMade,

    /// <summary>It hears no more: taken back, or it said itself that it is gone.</summary>
    WebhookTakenBack,
}

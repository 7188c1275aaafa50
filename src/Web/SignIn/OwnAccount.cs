using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Web.SignIn.Provider;

namespace Luoshi.Web.SignIn;

/// <summary>What somebody sees of their own account.</summary>
/// <param name="Duties">In what roles they could go on.</param>
/// <param name="Sessions">Where they are signed in.</param>
/// <param name="HasCode">Whether a code is asked of them beside the password.</param>
/// <param name="Key">A key for such codes that is offered to them.</param>
/// <param name="KeyAddress">The same for an app on a telephone.</param>
/// <param name="Rules">What passwords are like.</param>
public sealed record OwnAccount(
    IReadOnlyList<Duty> Duties, IReadOnlyList<SignedIn> Sessions, bool HasCode, string Key, string KeyAddress, SignInRules Rules)
{
    /// <summary>What was done with their account last.</summary>
    public IReadOnlyList<AccountEvent> Events { get; init; } = [];

    /// <summary>Passkeys by which they sign in.</summary>
    public IReadOnlyList<Passkey> Passkeys { get; init; } = [];

    /// <summary>Why no passkey can be added at the address that they came by; null: it can.</summary>
    public Remark? NoPasskeys { get; init; }

    /// <summary>The office's own provider of identities, with whom it knows them as; null: there is none.</summary>
    public ShownProvider? Provider { get; init; }

    /// <summary>Tokens of theirs that are good, with which programs ask in their name.</summary>
    public IReadOnlyList<ApiToken> Tokens { get; init; } = [];

    /// <summary>What a token can be made for in their role.</summary>
    public IReadOnlyList<TokenScope> Scopes { get; init; } = [];

    /// <summary>A token that was just made: shown this once.</summary>
    public string? NewToken { get; init; }
}

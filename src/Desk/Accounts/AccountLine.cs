using Luoshi.Desk.Accounts.Provider;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>Somebody of the register of users, with their account where they have one.</summary>
/// <param name="User">As the register has them.</param>
/// <param name="Account">Null where they cannot sign in.</param>
/// <param name="HasPassword">Whether they have set one.</param>
/// <param name="HasCode">Whether a code is asked of them too.</param>
/// <param name="Sessions">That were not ended, and may be over without.</param>
public sealed record AccountLine(User User, Account? Account, bool HasPassword, bool HasCode, IReadOnlyList<SignedIn> Sessions)
{
    /// <summary>How many passkeys they can sign in by.</summary>
    public int Passkeys { get; init; }

    /// <summary>Whom providers of identities know them as: the one there is now, and those before it.</summary>
    public IReadOnlyList<ProviderLink> Links { get; init; } = [];

    /// <summary>Whether they have come by one.</summary>
    public bool IsLinked => Links.Any(link => !link.IsAwaited);
}

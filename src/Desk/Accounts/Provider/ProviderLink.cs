using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts.Provider;

/// <summary>That an account and somebody whom the provider knows are the same person, or will be once they come.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Called">What it called them when they were linked, or will when they come.</param>
/// <param name="IsAwaited">Whether they have not come yet.</param>
public sealed record ProviderLink(string Issuer, string Called, bool IsAwaited)
{
    /// <summary>Those among somebody's credentials: one a provider.</summary>
    internal static IReadOnlyList<ProviderLink> AllOf(IEnumerable<Credential> credentials) =>
        [.. credentials.Where(credential => credential.Kind is CredentialKind.Identity or CredentialKind.AwaitedIdentity).Select(Of)];

    /// <summary>As it is written into a credential.</summary>
    internal string Body => $"{Issuer}\n{Called}";

    /// <summary>Under what a name is waited for.</summary>
    internal static string AwaitedId(string issuer, string called) => Tokens.Kept($"{issuer}\n{called}");

    internal static ProviderLink Of(Credential kept) =>
        kept.Body.Split('\n', 2) is [var issuer, var called] ? new(issuer, called, kept.Kind == CredentialKind.AwaitedIdentity) : new("", kept.Body, kept.Kind == CredentialKind.AwaitedIdentity);
}

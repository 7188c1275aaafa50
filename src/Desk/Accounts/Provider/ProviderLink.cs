using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts.Provider;

/// <summary>That an account and somebody whom the provider knows are the same person, or will be once they come.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Called">What it called them when they were linked, or will when they come.</param>
/// <param name="IsAwaited">Whether they have not come yet.</param>
public sealed record ProviderLink(string Issuer, string Called, bool IsAwaited)
{
    /// <summary>Until when they are waited for; null: they have come.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Those among somebody's credentials that are good: one a provider.</summary>
    internal static IReadOnlyList<ProviderLink> AllOf(IEnumerable<Credential> credentials, DateTimeOffset now) =>
        [.. credentials.Where(credential => IsGood(credential, now)).Select(Of)];

    /// <summary>Whether it links somebody, or waits for them still.</summary>
    internal static bool IsGood(Credential kept, DateTimeOffset now) => kept.Kind == CredentialKind.Identity || (kept.Kind == CredentialKind.AwaitedIdentity && kept.EndsAt > now);

    /// <summary>As it is written into a credential.</summary>
    internal string Body => $"{Issuer}\n{Called}";

    /// <summary>Under what a name is waited for.</summary>
    internal static string AwaitedId(string issuer, string called) => Tokens.Kept($"{issuer}\n{called}");

    internal static ProviderLink Of(Credential kept) =>
        kept.Body.Split('\n', 2) is [var issuer, var called] ? Made(kept, issuer, called) : Made(kept, "", kept.Body);

    private static ProviderLink Made(Credential kept, string issuer, string called) => new(issuer, called, kept.Kind == CredentialKind.AwaitedIdentity) { EndsAt = kept.EndsAt };
}

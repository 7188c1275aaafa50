namespace Luoshi.Desk.Accounts.Provider;

/// <summary>Somebody who just proved to the office's provider of identities who they are.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">Their number there: it is theirs alone, and stays.</param>
/// <param name="Called">What the provider calls them: that can change, and go to another.</param>
public sealed record ProvidedIdentity(string Issuer, string Subject, string Called)
{
    /// <summary>Whether the provider says that it asked for more than one thing, such as a password and a code.</summary>
    public bool HadSecondFactor { get; init; }

    internal string Id => Tokens.Kept($"{Issuer}\n{Subject}");
}

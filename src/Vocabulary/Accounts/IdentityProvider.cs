namespace Luoshi.Vocabulary.Accounts;

/// <summary>The office's own provider of identities (统一身份认证, OpenID Connect), by which people can sign in beside their password.</summary>
/// <param name="Issuer">The address by which it names itself, letter by letter.</param>
/// <param name="Client">What it calls this program.</param>
public sealed record IdentityProvider(string Issuer, string Client)
{
    /// <summary>The claim that holds the name by which people sign in there, in most of them.</summary>
    public const string UsualClaim = "preferred_username";

    /// <summary>The file whose first line is the secret; null where it is told another way.</summary>
    public string? SecretFile { get; init; }

    /// <summary>By which the program shows the provider who it is.</summary>
    public string Secret { get; init; } = "";

    /// <summary>What it is called on the button.</summary>
    public string Chinese { get; init; } = "单位统一身份认证";

    public string English { get; init; } = "the office's own sign-in";

    /// <summary>Which claim names a person.</summary>
    public string NameClaim { get; init; } = UsualClaim;

    /// <summary>The classes of authentication (<c>acr</c>) for which it asks a second factor.</summary>
    public IReadOnlyList<string> StrongClasses { get; init; } = [];

    /// <summary>Whether whoever signs out here is led on to sign out there, where it offers that.</summary>
    public bool SignsOutThere { get; init; } = true;

    /// <summary>The places where a name at the provider is an account's name, and nobody else's ever.</summary>
    public IReadOnlyList<string> NamesTrustedAt { get; init; } = [];

    /// <summary>Without the secret, wherever it is written.</summary>
    public override string ToString() => Issuer;
}
